import { parseTyped, plainText, type Query } from './address.ts'
import { recipientsOf } from './mailto.ts'

/** In Markdown a link ends with its bracket, elsewhere it may hold one. */
const link = /(?<=\]\()mailto:[^\s)]*|mailto:[^\s<>"]*/gi

/**
 * A name in quotes (before `<`) or a quoted local part (before `@`), else a run of what an address is made of. In
 * front of an address in angle brackets either one is its name, even with an `@` in it. Quotes are short, so that no
 * text is gone through again for each of its quotes.
 */
const run =
  /"(?:[^"\\\n]|\\.){0,200}"(?:(\s*<)|@[\p{L}\p{M}\p{N}.。．｡-]+)|[\p{L}\p{M}\p{N}.。．｡!#$%&'+=?^_~@-]+([ \t]*<(?=[^<>@\s]+@))?/gu

/** Of an address: 64 octets, `@` and 255 octets (RFC 5321 §4.5.3.1). */
const longest = 320

/**
 * The addresses of a pasted text in their order, each once, at most `limit`: a list with any signs between, names and
 * brackets, `mailto:` links with all who receive (RFC 6068), Markdown, a message. Other words are passed over.
 */
export function readAddresses(text: string, limit = 50): Query[] {
  const found = new Map<string, Query>()
  for (const candidate of candidatesIn(text)) {
    if (found.size >= limit) break
    const typed = parseTyped(candidate)
    if (typed.is !== 'query' || typed.query.localPart === undefined) continue
    const key = `${typed.query.localPart}@${typed.query.domain}`.toLowerCase()
    if (!found.has(key)) found.set(key, typed.query)
  }
  return [...found.values()]
}

function candidatesIn(text: string): string[] {
  const plain = plainText(text)
    .replaceAll(link, (whole) => `:${recipientsOf(whole)}`)
    .replaceAll(' @ ', '@')
  return [...plain.matchAll(run)].flatMap(([word, nameInQuotes, name]) => {
    const isName = nameInQuotes !== undefined || name !== undefined
    return isName || word.length > longest || !word.includes('@') ? [] : word.replace(/^['.=?&]+/, '').replace(/[^\p{L}\p{M}\p{N}]+$/u, '')
  })
}
