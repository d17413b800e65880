import { domainToAscii } from './domain.ts'

/** What was asked: a domain, and the mailbox where an address was typed. */
export interface Query {
  /** The domain in ASCII form, the only part that may ever leave the browser. */
  domain: string
  /** The domain as a person reads it, lower case. */
  shownDomain: string
  /** The part before the `@`, where one was typed. */
  localPart?: string
}

/** Why something is no address and no domain; each has its sentence in the locale files. */
export type Problem =
  | 'no-domain'
  | 'no-dot'
  | 'ip-address'
  | 'bad-character'
  | 'empty-label'
  | 'label-too-long'
  | 'domain-too-long'
  | 'public-suffix'

export type Typed = { is: 'empty' } | { is: 'invalid'; problem: Problem } | { is: 'query'; query: Query }

/**
 * Reads what a person typed or pasted: an address, a bare domain, `Name <a@b>`, a `mailto:` link (RFC 6068), an
 * internationalised domain. Of several addresses the first counts.
 */
export function parseTyped(text: string): Typed {
  const address = takeAddress(text)
  if (address === '') return { is: 'empty' }
  const at = address.lastIndexOf('@')
  const typedDomain = address
    .slice(at + 1)
    .replace(/[.。．｡]+$/, '')
    .toLowerCase()
  if (typedDomain === '') return { is: 'invalid', problem: 'no-domain' }
  const parsed = domainToAscii(typedDomain)
  if (parsed.is === 'bad') return { is: 'invalid', problem: parsed.problem }
  const shownDomain = showDomain(typedDomain, parsed.domain)
  const localPart = at > 0 ? unquote(address.slice(0, at).trim()) : ''
  return { is: 'query', query: { domain: parsed.domain, shownDomain, ...(localPart === '' ? {} : { localPart }) } }
}

function takeAddress(text: string): string {
  const plain = text
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replaceAll('＠', '@')
    .trim()
  const mailto = /^mailto:([^?]*)/i.exec(plain)
  const first = firstOf(mailto ? decode(mailto[1] ?? '') : plain)
  const [, inBrackets] = /<([^<>]*@[^<>]*)>[\s,;.]*$/.exec(first) ?? /^[^@<>]*<([^<>]*)>[^@]*$/.exec(first) ?? []
  if (inBrackets !== undefined) return takeAddress(inBrackets)
  const bare = stripUrl(first).replace(/[\s,;.]+$/, '')
  const [, inQuotes] = /^["'«“„‘(](.*)["'»”“’)]$/.exec(bare) ?? []
  return (inQuotes ?? bare).replaceAll(/\s*@\s*/g, '@').trim()
}

/** The first address of a list; commas inside a quoted name divide nothing. */
function firstOf(list: string): string {
  const parts = list.match(/(?:"[^"]*"|[^,;\n"]|")+/g) ?? []
  return (parts.find((part) => part.includes('@')) ?? parts[0] ?? '').trim()
}

/** The domain in the letters that were typed, in the form that UTS 46 gives them. */
function showDomain(typed: string, ascii: string): string {
  if (!ascii.includes('xn--')) return ascii
  return typed.normalize('NFKC').replaceAll('\u00ad', '').replaceAll(/[。｡]/g, '.').toLowerCase()
}

/** A pasted web address is a way to name a domain too. */
function stripUrl(text: string): string {
  return /^https?:\/\/([^/?#@:]+)/i.exec(text)?.[1] ?? text
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function unquote(localPart: string): string {
  return /^".*"$/.test(localPart) ? localPart.slice(1, -1).replaceAll(/\\(.)/g, '$1') : localPart
}
