import { useEffect, useRef } from 'preact/hooks'
import { type TextKey, text } from '../seams/text.ts'
import { Monogram } from './Monogram.tsx'

/** One of several things that a text in the box may become. */
interface Choice {
  id: string
  /** Whose first letter stands in the tile. */
  monogram: string
  title: string
  detail: string
}

interface Props {
  title: TextKey
  choices: Choice[]
  /** Enter was pressed: the list takes the focus. */
  asked: boolean
  onChoose(id: string): void
}

/** A list below the box. The arrow keys go from the box into the list and through it. */
export function Choices({ title, choices, asked, onChoose }: Props) {
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    if (asked) list.current?.querySelector('button')?.focus()
  }, [asked, choices])
  return (
    <>
      <h1 id="names">{text(title)}</h1>
      <nav ref={list} class="names" aria-labelledby="names" onKeyDown={move}>
        {choices.map((choice) => (
          <button type="button" key={choice.id} onClick={() => onChoose(choice.id)}>
            <Monogram name={choice.monogram} />
            <span>
              <b>
                <bdi>{choice.title}</bdi>
              </b>
              <small>
                <bdi>{choice.detail}</bdi>
              </small>
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
