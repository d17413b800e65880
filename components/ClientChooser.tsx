import { useRef, useState } from 'preact/hooks'
import type { BundledClient } from '../data/dataset.ts'
import { foldText } from '../lookup/fold.ts'
import { listed, text } from '../seams/text.ts'
import { Icon } from './Icon.tsx'
import { useDisclosure } from './useDisclosure.ts'

interface Props {
  client: BundledClient | undefined
  all: readonly BundledClient[]
  load(): void
  choose(id: string | undefined): void
}

/** "I am setting up …": the program whose words the answer takes. */
export function ClientChooser({ client, all, load, choose }: Props) {
  const [typed, setTyped] = useState('')
  const search = useRef<HTMLInputElement>(null)
  const { ref, handlers, leave } = useDisclosure(() => setTyped(''))
  const pick = (id: string | undefined) => {
    choose(id)
    leave()
  }
  const found = all.filter((one) => fits(one, typed)).toSorted((one, other) => Number(isText(one)) - Number(isText(other)))
  return (
    <details
      ref={ref}
      class="menu chooser"
      onToggle={({ currentTarget }) => {
        if (!currentTarget.open) return
        load()
        search.current?.focus()
      }}
      {...handlers}
    >
      <summary aria-label={text('client.chosen', { name: client?.name ?? text('client.any') })}>
        <span dir="auto">{client?.name ?? text('client.any')}</span>
        <Icon name="down" />
      </summary>
      <div class="panel">
        <input
          ref={search}
          type="search"
          value={typed}
          aria-label={text('client.search')}
          placeholder={text('client.search')}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            // Else the same key would press the button that gets the focus.
            event.preventDefault()
            if (found[0]) pick(found[0].id)
          }}
        />
        <ul>
          {client && typed === '' && (
            <li>
              <button type="button" onClick={() => pick(undefined)}>
                {text('client.anyProgram')}
              </button>
            </li>
          )}
          {found.map(({ id, name, platforms }) => (
            <li key={id}>
              <button type="button" aria-pressed={id === client?.id} onClick={() => pick(id)}>
                {name} <small>{listed(platforms.map((platform) => text(`platform.${platform}`)))}</small>
              </button>
            </li>
          ))}
          {found.length === 0 && all.length > 0 && <li class="soft">{text('client.none')}</li>}
        </ul>
      </div>
    </details>
  )
}

/** Programs that are set up in a file come after those with a form. */
function isText({ security }: BundledClient): boolean {
  return security.kind === 'config'
}

/** By name, by other words for it, and by the name of a platform. */
function fits({ name, also, platforms }: BundledClient, typed: string): boolean {
  const words = [name, ...also, ...platforms.map((platform) => text(`platform.${platform}`))].map(foldText)
  return foldText(typed)
    .split(/\s+/)
    .every((part) => words.some((word) => word.includes(part)))
}
