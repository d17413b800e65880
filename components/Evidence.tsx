import type { Found } from '../lookup/answer.ts'
import { dateInWords, text } from '../seams/text.ts'

/** Where the answer comes from, how old it is and how sure, in a few words. */
export function Evidence({ answer }: { answer: Found }) {
  const doubts = doubtsOf(answer)
  const sure =
    doubts.length === 0 && answer.confidence === 'sure' && (answer.source !== 'bundled' || (answer.provider?.evidence.agree ?? 0) > 1)
  return (
    <>
      <span class={`dot ${doubts.length > 0 ? 'amber' : sure ? 'green' : ''}`} aria-hidden="true" />
      {[origin(answer), ...doubts].join(' · ')}
    </>
  )
}

function origin({ source, domain, provider, dns, confidence, file }: Found): string {
  if (source === 'guess') return text('source.guess', { domain })
  if (source === 'evidence') return text(confidence === 'likely' ? 'source.likely' : 'source.unconfirmed', { domain })
  if (source === 'autoconfig') return text('source.file', { host: file?.is === 'settings' ? file.from : domain })
  if (source === 'mx') return text('source.mx', { domain })
  if (source === 'srv') return [text('source.srv', { domain }), ...(dns?.signed ? [text('source.dnssec')] : [])].join(' · ')
  const { agree = 0, checked = '' } = provider?.evidence ?? {}
  const date = dateInWords(checked, 'short')
  if (agree === 0) return text('source.bundledOnly', { date })
  return text(provider?.disputed ? 'source.bundledDisputed' : 'source.bundled', { count: agree, date })
}

function doubtsOf({ source, provider, servers, platform, pattern }: Found): string[] {
  if (provider === undefined) return []
  return [
    ...(pattern === undefined ? [] : [text('source.pattern', { pattern })]),
    ...(provider.status === 'unclear' ? [text('source.unclear')] : provider.evidence.old && servers.length > 0 ? [text('source.old')] : []),
    ...(provider.disputed ? [text('source.disputed')] : []),
    ...(source === 'mx' && platform?.unconfirmed?.includes('mx') ? [text('steps.unconfirmed')] : []),
    ...(servers.some((server) => server.inferred && server.recommended) ? [text('source.inferred')] : []),
  ]
}
