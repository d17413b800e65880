import type { Found } from '../lookup/answer.ts'
import { dateInWords, text } from '../seams/text.ts'
import { CheckNow } from './CheckNow.tsx'
import { Details } from './Details.tsx'
import { Evidence } from './Evidence.tsx'
import { Sentence } from './Sentence.tsx'
import type { Actions, Answered } from './session.ts'
import { titleOf } from './summary.ts'

interface Props {
  view: Answered
  answer: Found
  actions: Actions
}

/** A service that has shut down: since when, where its mailboxes went, and no server. */
export function Closed({ view, answer, actions }: Props) {
  const { provider } = answer
  if (provider === undefined) return null
  return (
    <section class="card verdict" data-notice="closed">
      <h1>{text(titleOf(answer), { name: provider.name })}</h1>
      <p>
        {provider.since && `${text('notice.closedSince', { date: dateInWords(provider.since) })} `}
        {text('notice.closedWhen')}
      </p>
      {provider.moved && (
        <p>
          <Sentence of={provider.moved} />
        </p>
      )}
      <p class="soft">
        <Evidence answer={answer} />
      </p>
      {answer.domain !== '' && <CheckNow view={view} actions={actions} />}
      <Details answer={answer} />
    </section>
  )
}
