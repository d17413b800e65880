import type { Found } from '../lookup/answer.ts'
import { text } from '../seams/text.ts'
import type { Actions, Answered } from './session.ts'

interface Props {
  view: Answered
  domain: string
  /** What the domain has already said. */
  file: Found['file']
  actions: Actions
}

/** Offers to ask the domain itself for its configuration file, and says what came of it. */
export function AskDomain({ view, domain, file, actions }: Props) {
  if (view.domainAsk?.is === 'asking') return <p class="soft">{text('askDomain.asking', { domain })}</p>
  return (
    <div class="askDomain">
      {said(view, domain, file).map((sentence) => (
        <p class="soft" key={sentence}>
          {sentence}
        </p>
      ))}
      {file === undefined && (
        <button type="button" class="secondary" onClick={() => actions.askDomain(view)}>
          {text('askDomain.ask', { domain })}
        </button>
      )}
    </div>
  )
}

function said({ domainAsk }: Answered, domain: string, file: Found['file']): string[] {
  if (domainAsk?.is === 'refused') return [text('askDomain.refused')]
  if (domainAsk?.is === 'failed') return [text('askDomain.failed', { domain })]
  if (file === undefined) return []
  if (file.is === 'none') return [text(`askDomain.none-${file.why}`, { domain })]
  return [
    ...(file.redirected ? [text('askDomain.redirected', { domain, host: file.from })] : []),
    ...(file.dropped > 0 ? [text('askDomain.dropped', { count: file.dropped })] : []),
  ]
}
