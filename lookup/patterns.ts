import type { BundledProvider } from '../data/dataset.ts'
import { findBySuffix } from './labels.ts'

/** Second-level names under which countries register domains, as in `yahoo.com.ar`. */
const secondLevel = /^(co|com|net|org|ne|or|ac|gov|edu)$/

/** Finds a provider by a wide pattern of its names; for domains that no entry lists exactly. */
export type FindByPattern = (domain: string) => { provider: BundledProvider; pattern: string } | undefined

/** Indexes the patterns `name.*` and `*.domain`; either is found without a scan. */
export function indexPatterns(providers: readonly BundledProvider[]): FindByPattern {
  const names = new Map<string, { provider: BundledProvider; pattern: string }>()
  const suffixes = new Map<string, { provider: BundledProvider; pattern: string }>()
  for (const provider of providers) {
    for (const pattern of provider.patterns) {
      if (pattern.endsWith('.*')) names.set(pattern.slice(0, -2), { provider, pattern })
      else suffixes.set(pattern.slice(2), { provider, pattern })
    }
  }
  return (domain) => {
    const dot = domain.indexOf('.')
    const rest = domain.slice(dot + 1)
    return findBySuffix(suffixes, rest) ?? (isPublicSuffix(rest) ? names.get(domain.slice(0, dot)) : undefined)
  }
}

/** Whether this looks like what registries sell under: one label, or a country's second level. */
function isPublicSuffix(name: string): boolean {
  const [first = '', second, third] = name.split('.')
  if (second === undefined) return /^[a-z]{2,}$/.test(first)
  return third === undefined && second.length === 2 && secondLevel.test(first)
}
