import { parseTyped } from '../address.ts'
import { foreignLayouts, latinLayouts } from '../layouts.ts'
import { readSpelled, readStandIns } from './at-signs.ts'
import { splitDomain } from './endings.ts'
import type { Judge } from './judge.ts'
import { queryOf, splitAt, withDomain } from './parts.ts'
import { repairDomain } from './repair.ts'

/** One way to understand a text that as it stands leads nowhere: the text that it stands for. */
export type Reading = (text: string, judge: Judge) => string | undefined

/** The surest first. */
export const readings: Reading[] = [readForeign, readDomain, readWords, readStandIn, readSwappedLetters]

/** Typed while a layout of another script was on: all of it, or only what follows the `@`. */
function readForeign(text: string, { isKnown, isEnding }: Judge): string | undefined {
  const parts = splitAt(text)
  const isPartly = parts !== undefined && /\p{Script=Latin}/u.test(parts.before)
  const read = foreignLayouts
    .filter(({ letters }) => letters.test(isPartly ? parts.rest : text))
    .map((layout) => (isPartly ? withDomain(parts.before, layout.read(parts.rest).replace(/>$/, '')) : layout.read(text)))
    .map((meant) => ({ meant, query: queryOf(meant) }))
  const known = read.find(({ query }) => query && isKnown(query.domain))
  if (known) return known.meant
  // Whoever has an own domain: it was no address at all, and has become one.
  const isAddress = ({ meant }: { meant: string }) => /^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(meant) && isEnding(splitDomain(meant).ending)
  return text.includes('@') ? undefined : read.find((one) => one.query && isAddress(one))?.meant
}

/** A slip in the domain. */
function readDomain(text: string, judge: Judge): string | undefined {
  const parts = splitAt(text)
  const typed = parseTyped(text)
  if (parts === undefined) {
    const isBare = !text.includes('@') && typed.is === 'query'
    return isBare ? repairDomain(typed.query.shownDomain, false, judge) : undefined
  }
  const domain = parts.rest
    .replace(/[^\p{L}\p{M}\p{N}]+$/u, '')
    .trim()
    .toLowerCase()
  const meant = repairDomain(domain, typed.is === 'invalid', judge)
  return meant && withDomain(parts.before, meant)
}

/** `anna (at) firm (dot) com`: to hide an address, or since the key was not found. */
function readWords(text: string, judge: Judge): string | undefined {
  const spelled = readSpelled(text)
  if (spelled === text) return undefined
  const query = queryOf(spelled)
  if (query?.localPart === undefined || /\s/.test(query.localPart)) return undefined
  // `at` is a word of its own in English.
  return judge.isKnown(query.domain) || !/\sat\s/i.test(text) ? spelled : readDomain(spelled, judge)
}

/** Another key's sign for the `@`; a letter only in front of a domain that is hardly part of a name. */
function readStandIn(text: string, { isKnown, isDistinct }: Judge): string | undefined {
  if (/[\s@]/.test(text)) return undefined
  const found = readStandIns(text).find(({ domain, isLetter }) => (isLetter ? isDistinct(domain) : isKnown(domain)))
  return found && withDomain(found.before, found.domain)
}

/** Typed while a layout was on where Latin letters have changed places. */
function readSwappedLetters(text: string, { isDistinct }: Judge): string | undefined {
  return latinLayouts.map((read) => read(text)).find((meant) => isDistinct(queryOf(meant)?.domain ?? ''))
}
