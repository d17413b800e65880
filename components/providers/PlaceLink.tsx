import type { ComponentChildren } from 'preact'
import { addressOf, type Place } from './place.ts'
import type { Go } from './usePlace.ts'

interface Props {
  to: Place
  go: Go
  children: ComponentChildren
}

/** A link inside the page: a plain click changes the place at once, with a modifier key the browser opens it elsewhere. */
export function PlaceLink({ to, go, children }: Props) {
  return (
    <a
      href={addressOf(to)}
      onClick={(event) => {
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        go(to, 'push')
      }}
    >
      {children}
    </a>
  )
}
