import type { BundledProvider } from '../data/dataset.ts'

/** The few domains of a provider by which people know it: the main one, then the most used. */
export type MainDomains = (provider: BundledProvider) => string[]

/** @param popular widely used domains, the most used first */
export function rankDomains(popular: readonly string[], limit = 3): MainDomains {
  const ranks = new Map(popular.map((domain, rank) => [domain, rank]))
  const rankOf = (domain: string) => ranks.get(domain) ?? popular.length
  return ({ domains: [main, ...others] }) =>
    main === undefined ? [] : [main, ...others.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, limit - 1)]
}
