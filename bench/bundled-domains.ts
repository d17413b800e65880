import { compileDataset, readSources } from '../data/compile.ts'
import type { Dataset } from '../data/dataset.ts'

/** The dataset as the popup loads it. */
export function readDataset(): Dataset {
  return compileDataset(readSources('data'))
}

/** All domains that the dataset lists. */
export function domainsOf({ providers }: Dataset): string[] {
  return providers.flatMap(({ domains }) => domains)
}

/** So many of them, spread evenly over the whole. */
export function sampleOf(domains: readonly string[], count: number): string[] {
  const step = Math.max(1, domains.length / count)
  return Array.from({ length: Math.min(count, domains.length) }, (_, index) => domains[Math.floor(index * step)] ?? '')
}
