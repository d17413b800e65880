import type { Found } from '../lookup/answer.ts'
import { dateInWords, text } from '../seams/text.ts'

/** Where the answer comes from, how old it is and how sure, in a few words. */
export function Evidence({ answer }: { answer: Found }) {
  const doubts = doubtsOf(answer)
  const sure = doubts.length === 0 && (answer.source !== 'bundled' || (answer.provider?.evidence.agree ?? 0) > 1)
  return (
    <>
      <span class={`dot ${doubts.length > 0 ? 'amber' : sure ? 'green' : ''}`} aria-hidden="true" />
      {[origin(answer), ...doubts].join(' · ')}
    </>
  )
}

function origin({ source, domain, provider, dns }: Found): string {
  if (source === 'mx') return text('source.mx', { domain })
  if (source === 'srv') return [text('source.srv', { domain }), ...(dns?.signed ? [text('source.dnssec')] : [])].join(' · ')
  const { agree = 0, checked = '' } = provider?.evidence ?? {}
  const date = dateInWords(checked)
  if (agree === 0) return text('source.bundledOnly', { date })
  return text(provider?.disputed ? 'source.bundledDisputed' : 'source.bundled', { count: agree, date })
}

function doubtsOf({ source, provider, servers, platform }: Found): string[] {
  if (provider === undefined) return []
  return [
    ...(provider.status === 'unclear' ? [text('source.unclear')] : provider.evidence.old && servers.length > 0 ? [text('source.old')] : []),
    ...(provider.disputed ? [text('source.disputed')] : []),
    ...(source === 'mx' && platform?.unconfirmed ? [text('steps.unconfirmed')] : []),
    ...(servers.some((server) => server.inferred && server.recommended) ? [text('source.inferred')] : []),
  ]
}
