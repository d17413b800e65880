import { domainToAscii } from '../domain.ts'
import { splitDomain } from './endings.ts'
import type { Judge } from './judge.ts'
import { asLatin, isMixed } from './lookalikes.ts'

/**
 * The domain that was meant by what stands behind an `@`, lower case. `isBroken`: as it stands it is no domain, so that
 * a comma for the dot is a slip, whoever has the domain.
 */
export function repairDomain(typed: string, isBroken: boolean, { isKnown, isEnding, findSlip }: Judge): string | undefined {
  // `/`, `?` and `&` are where other layouts have the dot.
  const dotted = typed.replaceAll(/[\s.,;:/?&·。．｡]+/g, '.').replaceAll(/^\.|\.$/g, '')
  if (isKnown(dotted)) return dotted
  const latin = asLatin(dotted)
  if (latin !== undefined) return isKnown(latin) || (isMixed(dotted) && domainToAscii(latin).is === 'domain') ? latin : undefined
  const isOneDot = /^[a-z0-9-]+(?:[,;]|\.\.)[a-z]+$/.test(typed) && isEnding(splitDomain(dotted).ending)
  return findSlip(dotted) ?? (isBroken && isOneDot ? dotted : undefined)
}
