import type { Query } from '../lookup/address.ts'
import { text } from '../seams/text.ts'
import type { Actions, Beside as Content } from './session.ts'
import type { View } from './view.ts'

interface Props {
  beside: Content
  view: View
  actions: Actions
}

/** Between the box and the answer: what was probably meant, and the other addresses of a pasted list. */
export function Beside({ beside: { meant, addresses }, view, actions }: Props) {
  const shown = 'query' in view ? view.query : undefined
  return (
    <>
      {addresses.length > 0 && (
        <nav class="chips beside" aria-label={text('beside.addresses')}>
          {addresses.map((query) => (
            <button
              type="button"
              class="chip"
              key={addressOf(query)}
              aria-pressed={shown !== undefined && addressOf(shown) === addressOf(query)}
              onClick={() => actions.pick(addressOf(query))}
            >
              <bdi>{addressOf(query)}</bdi>
            </button>
          ))}
        </nav>
      )}
      {meant !== undefined && addresses.length === 0 && view.is !== 'completions' && (
        <p class="beside">
          <button type="button" class="meant" onClick={() => actions.lookUp(meant)}>
            {text('beside.meant', { address: meant })}
          </button>
        </p>
      )}
    </>
  )
}

function addressOf({ localPart, shownDomain }: Query): string {
  return localPart === undefined ? shownDomain : `${localPart}@${shownDomain}`
}
