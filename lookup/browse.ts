import type { BundledProvider, Dataset } from '../data/dataset.ts'
import { type Filters, passes } from './filters.ts'
import { foldText } from './fold.ts'

/** Lists the providers that fit all words of `query` and every filter: the closest first where something is sought, the most used, then by name. */
export type Browse = (query: string, filters: Filters, today: Date) => BundledProvider[]

interface Entry {
  provider: BundledProvider
  /** Everything that it can be found by, folded, each between line ends. */
  text: string
  /** How widely its domains are used: 0 = most. */
  rank: number
}

/**
 * Prepares the list of all providers for searching by name, brand, domain, host and country.
 * @param languages BCP 47 tags: the first orders the names, all name the countries
 */
export function indexForBrowsing({ providers, popular }: Pick<Dataset, 'providers' | 'popular'>, languages: readonly string[]): Browse {
  const { compare } = new Intl.Collator(languages[0])
  const ranks = new Map(popular.map((domain, rank) => [domain, rank]))
  const countries = languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }))
  const entries = providers
    .map((provider): Entry => {
      const { name, names, also, id, domains, patterns, servers, country } = provider
      const countryNames = country === undefined ? [] : countries.map((names) => names.of(country) ?? '')
      const texts = [
        name,
        ...Object.values(names ?? {}),
        ...also,
        id,
        ...domains,
        ...patterns,
        ...servers.map(({ host }) => host),
        ...countryNames,
      ]
      return {
        provider,
        text: `\n${[...new Set(texts)].map(foldText).join('\n')}\n`,
        rank: Math.min(...domains.map((domain) => ranks.get(domain) ?? popular.length), popular.length),
      }
    })
    .sort((a, b) => a.rank - b.rank || compare(a.provider.name, b.provider.name))
  return (query, filters, today) => {
    const whole = foldText(takeDomain(query.trim())).replaceAll(/\s+/g, ' ')
    const words = [...new Set(whole.split(' '))]
    const found = entries.filter(({ provider, text }) => words.every((word) => text.includes(word)) && passes(provider, filters, today))
    if (whole === '') return found.map(({ provider }) => provider)
    return found
      .map((entry) => ({ ...entry, distance: distanceOf(entry, whole) }))
      .sort((a, b) => a.distance - b.distance)
      .map(({ provider }) => provider)
  }
}

/** 0: called exactly so; 1: something that begins so; 2: whatever else fits. */
function distanceOf({ text }: Entry, whole: string): number {
  if (text.includes(`\n${whole}\n`)) return 0
  return text.includes(`\n${whole}`) ? 1 : 2
}

/** Of an address, what follows the `@`. */
function takeDomain(query: string): string {
  return query.slice(query.lastIndexOf('@') + 1)
}
