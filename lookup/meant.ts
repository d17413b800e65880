import { plainText } from './address.ts'
import type { NamedDomain } from './complete.ts'
import { indexEndings } from './meant/endings.ts'
import type { Judge } from './meant/judge.ts'
import { queryOf } from './meant/parts.ts'
import { readings } from './meant/readings.ts'
import { indexSlips } from './meant/slips.ts'
import { isDistinct, listUsed } from './meant/used.ts'

/**
 * The address or bare domain that was probably meant by a text, for a question and nothing more; nothing where the
 * domain is known or may well be right. A name in front of an address is kept; its local part is, too, unless the whole
 * was typed in another keyboard layout.
 */
export type FindMeant = (typed: string) => string | undefined

/** An address has at most 320 characters (RFC 5321 §4.5.3.1); some more for a name. */
const longest = 400

/**
 * @param byUse the most used first
 * @param isListed whether something is known about a domain without asking anybody
 */
export function indexMeant(byUse: readonly Pick<NamedDomain, 'domain'>[], isListed: (domain: string) => boolean): FindMeant {
  const domains = byUse.map(({ domain }) => domain)
  const isEnding = indexEndings(domains)
  const used = listUsed(domains, isEnding)
  const distinct = new Set(used.filter(isDistinct).map(({ domain }) => domain))
  const judge: Judge = {
    // A pattern such as `hotmail.*` knows `hotmail.con` as well.
    isKnown: (domain) => isListed(domain) && isEnding(domain.slice(domain.lastIndexOf('.') + 1)),
    isDistinct: (domain) => distinct.has(domain),
    isEnding,
    findSlip: indexSlips(used, isEnding),
  }
  const find = (text: string): string | undefined => {
    if (judge.isKnown(queryOf(text)?.domain ?? '')) return undefined
    for (const read of readings) {
      const meant = read(text, judge)
      if (meant !== undefined && meant !== text) return meant
    }
    return undefined
  }
  return (typed) => {
    if (typed.length > longest) return undefined
    const text = plainText(typed).trim()
    const single = text.replace(/@(?:\s*@)+/, '@')
    return find(single) ?? (single !== text && queryOf(single) ? single : undefined)
  }
}
