import type { BundledProvider } from '../../data/dataset.ts'
import { dateInWords, text } from '../../seams/text.ts'
import { Sentence } from '../Sentence.tsx'
import { Status } from './Status.tsx'

/** Whether the service runs, since when not, and where its mailboxes went. */
export function History({ provider }: { provider: BundledProvider }) {
  const { status, since, until, moved, evidence } = provider
  return (
    <section aria-labelledby="history">
      <h2 id="history">{text('browse.history')}</h2>
      <dl>
        <dt>{text('browse.status')}</dt>
        <dd>
          <Status provider={provider} />
          {since && ` · ${dateInWords(since)}`}
        </dd>
        {until && <dt>{text('browse.until')}</dt>}
        {until && <dd>{dateInWords(until)}</dd>}
        <dt>{text('browse.checked')}</dt>
        <dd>{dateInWords(evidence.checked)}</dd>
      </dl>
      {moved && (
        <p class={status === 'active' ? '' : 'notice amber'}>
          <Sentence of={moved} />
        </p>
      )}
    </section>
  )
}
