import type { Problem } from './address.ts'

export type ParsedDomain = { is: 'domain'; domain: string } | { is: 'bad'; problem: Problem }

const label = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/

/**
 * A domain in ASCII form (UTS 46, as the URL parser does it), lower case, without a trailing dot: labels of
 * letters, digits and hyphens of at most 63 octets (RFC 5890 §2.3.1), at most 253 in all, at least two labels.
 */
export function domainToAscii(text: string): ParsedDomain {
  if (text.includes('..') || text.startsWith('.')) return bad('empty-label')
  // The URL parser would read these as a port, path, user or escape, or drop them silently.
  if (/[\s/?#\\@:%[\]<>^|"'`{}\p{Cc}]/u.test(text)) return bad(/^\[|:.*:/.test(text) ? 'ip-address' : 'bad-character')
  if (/^[\d.]+$/.test(text)) return bad('ip-address')
  if (text.split('.').some((part) => /^[\x21-\x7e]{64,}$/.test(part))) return bad('label-too-long')
  const domain = hostOf(text)
  if (domain === undefined) return bad(text.length > 253 ? 'domain-too-long' : 'bad-character')
  const labels = domain.split('.')
  if (labels.length < 2) return bad('no-dot')
  if (labels.some((part) => part.length > 63)) return bad('label-too-long')
  if (domain.length > 253) return bad('domain-too-long')
  if (/^(\d+|0x[0-9a-f]*)$/.test(labels.at(-1) ?? '')) return bad('ip-address')
  return labels.every((part) => label.test(part)) ? { is: 'domain', domain } : bad('bad-character')
}

function hostOf(text: string): string | undefined {
  const url = `http://${text}`
  return URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, '') : undefined
}

function bad(problem: Problem): ParsedDomain {
  return { is: 'bad', problem }
}
