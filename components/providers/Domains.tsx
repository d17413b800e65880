import type { BundledProvider } from '../../data/dataset.ts'
import { listed, text } from '../../seams/text.ts'

/** How many domains stand there unfolded. */
const atOnce = 40

/** Every domain of mailboxes there, and the wide patterns. */
export function Domains({ provider: { domains, patterns } }: { provider: BundledProvider }) {
  if (domains.length + patterns.length === 0) return null
  return (
    <section aria-labelledby="domains">
      <h2 id="domains">
        {text('browse.domains')} <small>{domains.length}</small>
      </h2>
      <Names names={domains.slice(0, atOnce)} />
      {domains.length > atOnce && (
        <details class="fold">
          <summary>{text('browse.moreDomains', { count: domains.length - atOnce })}</summary>
          <Names names={domains.slice(atOnce)} />
        </details>
      )}
      {patterns.length > 0 && <p class="soft">{text('browse.patterns', { patterns: listed(patterns) })}</p>}
    </section>
  )
}

function Names({ names }: { names: string[] }) {
  return (
    <ul class="domains">
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  )
}
