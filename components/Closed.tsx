import type { Found } from '../lookup/answer.ts'
import { dateInWords, localised, text } from '../seams/text.ts'
import { CheckNow } from './CheckNow.tsx'
import { Details } from './Details.tsx'
import { Evidence } from './Evidence.tsx'
import type { Actions, Answered } from './session.ts'

interface Props {
  view: Answered
  answer: Found
  actions: Actions
}

/** A service that has shut down: since when, where its mailboxes went, and no server. */
export function Closed({ view, answer, actions }: Props) {
  const { provider } = answer
  if (provider === undefined) return null
  const title = provider.status === 'closed' ? 'notice.closedTitle' : 'notice.reportedClosedTitle'
  return (
    <section class="card verdict" data-notice="closed">
      <h1>{text(title, { name: provider.name })}</h1>
      <p>
        {provider.since && `${text('notice.closedSince', { date: dateInWords(provider.since) })} `}
        {text('notice.closedWhen')}
      </p>
      {provider.moved && <p>{localised(provider.moved)}</p>}
      <p class="soft">
        <Evidence answer={answer} />
      </p>
      {answer.domain !== '' && <CheckNow view={view} actions={actions} />}
      <Details answer={answer} />
    </section>
  )
}
