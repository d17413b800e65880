import { parseTyped, type Query } from '../address.ts'

/** A text with one `@`: what stands before it and behind it. */
export function splitAt(text: string): { before: string; rest: string } | undefined {
  const [before, rest, more] = text.split('@')
  return before === undefined || rest === undefined || more !== undefined ? undefined : { before, rest }
}

/** The text with this domain, and with the bracket closed that was opened before. */
export function withDomain(before: string, domain: string): string {
  return `${before.trimEnd()}@${domain}${before.includes('<') ? '>' : ''}`
}

/** What would be asked: an address or a bare domain, in ASCII, with no second `@`. */
export function queryOf(text: string): Query | undefined {
  const typed = parseTyped(text)
  if (typed.is !== 'query' || typed.query.localPart?.includes('@')) return undefined
  return typed.query.domain === typed.query.shownDomain ? typed.query : undefined
}
