import { type IsEnding, splitDomain } from './endings.ts'

/** A domain that may have been meant. */
export interface Used {
  domain: string
  name: string
  ending: string
  /** Of the most used domain with this name; 0 = most. */
  rank: number
}

/** Those that are a name and an ending; hosts deeper down are nobody's slip. @param byUse the most used first */
export function listUsed(byUse: readonly string[], isEnding: IsEnding): Used[] {
  const ranks = new Map<string, number>()
  const used = byUse.map((domain, rank) => {
    const parts = splitDomain(domain)
    if (!ranks.has(parts.name)) ranks.set(parts.name, rank)
    return { domain, ...parts, rank: ranks.get(parts.name) ?? rank }
  })
  return used.filter(({ ending }) => isEnding(ending))
}

/** Whether few other names look like this one by chance: the shorter a name, the more it has to be in use. */
export function isDistinct({ name, rank }: Used): boolean {
  return (name.length >= 8 && rank < 500) || (name.length >= 6 && rank < 150) || (name.length >= 5 && rank < 50)
}
