import { domainToAscii } from './domain.ts'
import { recipientsOf } from './mailto.ts'
import { showDomain } from './shown-domain.ts'

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
    .replace(/(?<![.。．｡])[.。．｡]+$/, '')
    .toLowerCase()
  if (typedDomain === '') return { is: 'invalid', problem: 'no-domain' }
  const parsed = domainToAscii(typedDomain)
  if (parsed.is === 'bad') return { is: 'invalid', problem: parsed.problem }
  const shownDomain = showDomain(typedDomain, parsed.domain)
  const localPart = at > 0 ? unquote(address.slice(0, at).trim()) : ''
  return { is: 'query', query: { domain: parsed.domain, shownDomain, ...(localPart === '' ? {} : { localPart }) } }
}

/**
 * Without the invisible marks, control characters and half characters that come along when a text is copied, and with
 * the `@` that every keyboard means. Of two forms of an emoji or a Han letter (variation selectors) the chosen one stays.
 */
export function plainText(text: string): string {
  return text
    .replaceAll(/[\t\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replaceAll(/(?![\p{Variation_Selector}\n])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}]/gu, '')
    .replaceAll('＠', '@')
}

function takeAddress(text: string): string {
  const plain = plainText(text).trim()
  const first = firstOf(/^mailto:/i.test(plain) ? plainText(recipientsOf(plain)) : plain)
  const inBrackets = takeBrackets(first)
  if (inBrackets !== undefined) return takeAddress(inBrackets)
  // A run that is sought at each of its characters, and not only at its first, takes seconds where it is long.
  const bare = stripUrl(first).replace(/(?<![\s,;.])[\s,;.]+$/, '')
  const [, inQuotes] = /^["'«“„‘(](.*)["'»”“’)]$/.exec(bare) ?? []
  return (inQuotes ?? bare).replaceAll(/(?<!\s)\s*@\s*/g, '@').trim()
}

/** What stands in angle brackets at the end, or in the only ones of a text that has no `@` outside. */
function takeBrackets(text: string): string | undefined {
  const atEnd = /<([^<>]*)>[\s,;.]*$/.exec(text)?.[1]
  return atEnd?.includes('@') ? atEnd : /^[^@<>]*<([^<>]*)>[^@]*$/.exec(text)?.[1]
}

/** The first address of a list; commas inside a quoted name divide nothing. */
function firstOf(list: string): string {
  let first: string | undefined
  for (const [part] of list.matchAll(/(?:"[^"]*"|[^,;\n"]|")+/g)) {
    first ??= part
    if (!part.includes('@')) continue
    first = part
    break
  }
  // Between quotes a line can end, in an address it can't.
  return (first ?? '').replaceAll('\n', ' ').trim()
}

/** A pasted web address is a way to name a domain too, whoever is to sign in there. */
function stripUrl(text: string): string {
  const authority = /^https?:\/\/([^/?#]*)/i.exec(text)?.[1] ?? ''
  return authority.slice(authority.lastIndexOf('@') + 1).split(':')[0] || text
}

function unquote(localPart: string): string {
  return /^".*"$/.test(localPart) ? localPart.slice(1, -1).replaceAll(/\\(.)/g, '$1') : localPart
}
