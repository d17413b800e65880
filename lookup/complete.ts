import type { BundledProvider, Dataset } from '../data/dataset.ts'
import { plainText } from './address.ts'

/** A domain and the name of its provider. */
export interface NamedDomain {
  domain: string
  provider: string
}

export interface Completion extends NamedDomain {
  /** What was typed, with this domain behind its `@`. */
  text: string
}

/**
 * Domains that begin with what follows the last `@`, most used first, at most `limit`. Without an `@` there are none,
 * and what stands there already is none.
 */
export type CompleteDomain = (typed: string, limit?: number) => Completion[]

/** Every domain that a provider lists: the most used first, the others by name, those of closed services last. */
export function domainsByUse({ providers, popular }: Pick<Dataset, 'providers' | 'popular'>): NamedDomain[] {
  const ranks = new Map(popular.map((domain, rank) => [domain, rank]))
  return providers
    .flatMap((provider) => provider.domains.map((domain) => ({ domain, provider, rank: ranks.get(domain) ?? popular.length })))
    .sort((a, b) => closed(a.provider) - closed(b.provider) || a.rank - b.rank || (a.domain < b.domain ? -1 : 1))
    .map(({ domain, provider }) => ({ domain, provider: provider.name }))
}

/** @param byUse the most used first; sorted when the first address is typed */
export function indexDomains(byUse: readonly NamedDomain[]): CompleteDomain {
  let sorted: readonly Ranked[] | undefined
  return (typed, limit = 6) => {
    const [, head, start] = /^(.*[@＠]\s*)(.*)$/s.exec(typed) ?? []
    if (head === undefined || start === undefined) return []
    sorted ??= byUse.map((named, rank) => ({ ...named, rank })).sort((a, b) => (a.domain < b.domain ? -1 : 1))
    const wanted = plainText(start).toLowerCase()
    return (wanted === '' ? byUse : beginningWith(wanted, sorted))
      .filter(({ domain }) => domain !== wanted)
      .slice(0, limit)
      .map(({ domain, provider }) => ({ domain, provider, text: head + domain }))
  }
}

interface Ranked extends NamedDomain {
  /** 0 = most used. */
  rank: number
}

function closed({ status }: BundledProvider): number {
  return status === 'closed' || status === 'reported-closed' ? 1 : 0
}

/** The neighbours in the sorted list that begin so, most used first. */
function beginningWith(start: string, sorted: readonly Ranked[]): Ranked[] {
  const from = firstFrom(start, sorted)
  let end = from
  while (sorted[end]?.domain.startsWith(start)) end += 1
  return sorted.slice(from, end).sort((a, b) => a.rank - b.rank)
}

/** Where a text stands in the sorted list, or would. */
function firstFrom(text: string, sorted: readonly Ranked[]): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.domain ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}
