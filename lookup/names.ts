import type { BundledProvider, Dataset } from '../data/dataset.ts'
import { foldText } from './fold.ts'

/** Finds providers by name, brand, domain or country, best match first, at most `limit`. */
export type FindByName = (text: string, limit?: number) => BundledProvider[]

interface Entry {
  provider: BundledProvider
  name: string
  words: string[]
  /** How widely its domains are used: 0 = most. */
  rank: number
}

/**
 * Indexes names and brands in any script, domains, and the names of countries in `languages` (BCP 47 tags), so that
 * `orange france` finds Orange in France.
 */
export function indexNames({ providers, popular }: Pick<Dataset, 'providers' | 'popular'>, languages: readonly string[]): FindByName {
  const ranks = new Map(popular.map((domain, rank) => [domain, rank]))
  const countries = languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }))
  const entries = providers.map((provider): Entry => {
    const country = provider.country
    const countryNames = country === undefined ? [] : [country, ...countries.map((names) => names.of(country) ?? '')]
    const names = [provider.name, ...provider.also, provider.id, ...provider.domains, ...countryNames]
    return {
      provider,
      name: foldText(provider.name),
      words: [...new Set(names.flatMap(wordsOf))],
      rank: Math.min(...provider.domains.map((domain) => ranks.get(domain) ?? popular.length), popular.length),
    }
  })
  return (text, limit = 6) => {
    const wanted = wordsOf(text)
    if (wanted.length === 0) return []
    const whole = wanted.join(' ')
    return entries
      .filter(({ words }) => wanted.every((part) => words.some((word) => fits(word, part))))
      .sort((a, b) => closeness(a, whole) - closeness(b, whole) || a.rank - b.rank || (a.name < b.name ? -1 : 1))
      .slice(0, limit)
      .map(({ provider }) => provider)
  }
}

/** The whole name or the name of the domain first, then the name's beginning, then whatever else fits. */
function closeness({ name, provider }: Entry, whole: string): number {
  if (name === whole || provider.id.split('.')[0] === whole) return 0
  return name.startsWith(whole) ? 1 : 2
}

/** Scripts without spaces between words are searched inside them. */
function fits(word: string, part: string): boolean {
  return (
    word.startsWith(part) || (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(part) && word.includes(part))
  )
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
