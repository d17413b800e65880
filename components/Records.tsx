import type { DnsEvidence } from '../lookup/answer.ts'
import { text } from '../seams/text.ts'

/** The records behind an answer, for whoever wants to check them. */
export function Records({ dns }: { dns: DnsEvidence }) {
  if (dns.records.length === 0) return null
  return (
    <details class="fold records">
      <summary>{text('source.how')}</summary>
      <ul>
        {dns.records.map(({ record, platform }) => (
          <li key={`${record.type} ${record.name} ${record.value}`}>
            <b>{record.type}</b> <bdi>{record.name}</bdi> → <bdi>{record.value}</bdi>
            {platform && ` → ${platform.name}`}
          </li>
        ))}
      </ul>
      {dns.resolver && (
        <p class="soft">
          {text('records.resolver', { host: dns.resolver })}, {text(dns.signed ? 'records.signed' : 'records.unsigned')}
        </p>
      )}
    </details>
  )
}
