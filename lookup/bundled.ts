import type { BundledPlatform, BundledProvider, Dataset } from '../data/dataset.ts'
import { type FindByPattern, indexPatterns } from './patterns.ts'

/** The dataset with its indexes; a look-up is one hash access, however large the dataset. */
export interface Bundled {
  findProvider(domain: string): BundledProvider | undefined
  /** For domains that no entry lists exactly. */
  findByPattern: FindByPattern
  findProviderById(id: string): BundledProvider | undefined
  findPlatform(id: string): BundledPlatform | undefined
}

/** Indexes the dataset once, when it has loaded. */
export function openBundled({ providers, platforms }: Pick<Dataset, 'providers' | 'platforms'>): Bundled {
  const byDomain = new Map<string, BundledProvider>()
  const byId = new Map<string, BundledProvider>()
  for (const provider of providers) {
    byId.set(provider.id, provider)
    for (const domain of provider.domains) byDomain.set(domain, provider)
  }
  const platformById = new Map(platforms.map((platform) => [platform.id, platform]))
  return {
    findProvider: (domain) => byDomain.get(domain),
    findByPattern: indexPatterns(providers),
    findProviderById: (id) => byId.get(id),
    findPlatform: (id) => platformById.get(id),
  }
}
