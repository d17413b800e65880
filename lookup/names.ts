import type { BundledProvider, Dataset } from '../data/dataset.ts'
import { foldText } from './fold.ts'

/**
 * Providers that fit a text, best match first, at most `limit`. `sure`: the one that was meant, by its whole name or
 * since no other has the name; never by the beginning of a domain alone.
 * `named`: whether any fits by a name.
 */
export type FindByName = (text: string, limit?: number) => { matches: BundledProvider[]; named: boolean; sure?: BundledProvider }

interface Entry {
  provider: BundledProvider
  /** Its name, and those that it has in other languages: their words. */
  names: string[]
  /** Of its names, its brands and its country. */
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
    const names = [provider.name, ...Object.values(provider.names ?? {})]
    return {
      provider,
      names: names.map((name) => wordsOf(name).join(' ')),
      words: [...new Set([...names, ...provider.also, labelOf(provider), ...countryNames].flatMap(wordsOf))],
      rank: Math.min(...provider.domains.map((domain) => ranks.get(domain) ?? popular.length), popular.length),
    }
  })
  return (text, limit = 6) => {
    const wanted = wordsOf(text)
    if (wanted.length === 0) return { matches: [], named: false }
    const whole = wanted.join(' ')
    const start = foldText(text).trim()
    const parts = [...new Set(wanted)]
    const isNamed = ({ words }: Entry) => parts.every((part) => words.some((word) => fits(word, part)))
    const found = entries
      .filter((entry) => isNamed(entry) || entry.provider.domains.some((domain) => domain.startsWith(start)))
      .sort((a, b) => closeness(a, whole) - closeness(b, whole) || a.rank - b.rank || (a.provider.name < b.provider.name ? -1 : 1))
    const named = found.filter(isNamed)
    const sure = named.find((entry) => closeness(entry, whole) === 0) ?? (named.length === 1 ? named[0] : undefined)
    return {
      matches: found.slice(0, limit).map(({ provider }) => provider),
      named: named.length > 0,
      ...(sure ? { sure: sure.provider } : {}),
    }
  }
}

/** The whole name or the name of the domain first, then the name's beginning, then whatever else fits. */
function closeness({ names, provider }: Entry, whole: string): number {
  if (names.includes(whole) || labelOf(provider) === whole) return 0
  return names.some((name) => name.startsWith(whole)) ? 1 : 2
}

/** The main domain without its ending, or the plain name of a provider without domains. */
function labelOf({ id }: BundledProvider): string {
  return id.split('.')[0] ?? id
}

/** Scripts without spaces between words are searched inside them. */
function fits(word: string, part: string): boolean {
  return (
    word.startsWith(part) || (word.includes(part) && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(part))
  )
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
