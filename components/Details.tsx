import type { Found } from '../lookup/answer.ts'
import { text } from '../seams/text.ts'
import { Link } from './Link.tsx'
import { Offers } from './Offers.tsx'
import { Sentence, type Versions } from './Sentence.tsx'

/** Limits, remarks and the provider's own pages, folded away. */
export function Details({ answer }: { answer: Found }) {
  const { provider, platform } = answer
  const notes = [
    ...(provider?.notes ?? []),
    ...(platform?.notes ?? []).map((sentence) => ({ text: sentence, url: undefined, confirmed: undefined })),
  ]
  const limits = provider?.limits ?? []
  const help = provider?.help ?? []
  const disputed = provider?.disputed
  const hasServers = answer.servers.length > 0
  const hasRemarks = disputed !== undefined || notes.length + limits.length + help.length > 0
  if (!hasRemarks && !hasServers) return null
  return (
    <details class="fold">
      <summary>{text('details.title')}</summary>
      {hasRemarks && (
        <ul>
          {disputed && (
            <li>
              <Sentence of={disputed} />
            </li>
          )}
          {notes.map((note) => (
            <Remark key={note.text.en} {...note} />
          ))}
          {limits.map((limit) => (
            <Remark key={limit.text.en} notice {...limit} />
          ))}
          {help.slice(0, 3).map((url) => (
            <li key={url}>
              <Link to={url}>{text('details.help')}</Link> <span class="soft">{new URL(url).host}</span>
            </li>
          ))}
        </ul>
      )}
      {hasServers && (
        <p>
          <a href="guide.html#encryption" target="_blank" rel="noopener">
            {text('details.guide')}
          </a>
        </p>
      )}
      {hasServers && <Offers answer={answer} />}
    </details>
  )
}

interface RemarkProps {
  text: Versions
  url?: string | undefined
  confirmed?: false | undefined
  notice?: boolean
}

function Remark({ text: sentence, url, confirmed, notice }: RemarkProps) {
  const words = <Sentence of={sentence} />
  return (
    <li data-notice={notice ? 'send-limit' : undefined}>
      {url ? <Link to={url}>{words}</Link> : words}
      {confirmed === false && <span class="soft"> ({text('steps.unconfirmed')})</span>}
    </li>
  )
}
