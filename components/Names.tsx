import { useEffect, useRef } from 'preact/hooks'
import type { BundledProvider } from '../data/dataset.ts'
import { text } from '../seams/text.ts'
import { Monogram } from './Monogram.tsx'

interface Props {
  matches: BundledProvider[]
  /** Enter was pressed: the list takes the focus. */
  asked: boolean
  onChoose(id: string): void
}

/** Providers whose name fits what was typed. The arrow keys go from the box into the list and through it. */
export function Names({ matches, asked, onChoose }: Props) {
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    if (asked) list.current?.querySelector('button')?.focus()
  }, [asked, matches])
  return (
    <>
      <h1 id="names">{text('names.title')}</h1>
      <nav ref={list} class="names" aria-labelledby="names" onKeyDown={move}>
        {matches.map((provider) => (
          <button type="button" key={provider.id} onClick={() => onChoose(provider.id)}>
            <Monogram name={provider.name} />
            <span>
              <b>{provider.name}</b>
              <small>{provider.domains.length > 0 ? provider.domains.slice(0, 3).join(', ') : text('names.ownDomains')}</small>
            </span>
          </button>
        ))}
      </nav>
    </>
  )
}

function move(event: KeyboardEvent) {
  const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' } as const
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  event.preventDefault()
  const next = document.activeElement?.[step[event.key]]
  if (next instanceof HTMLElement) next.focus()
  else if (event.key === 'ArrowUp') document.querySelector<HTMLElement>('input[name="address"]')?.focus()
}
