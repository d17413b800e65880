import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BundledProvider, Dataset } from '../data/dataset.ts'

/** A copy of the built extension whose dataset has so many times the providers, the added ones made up. */
export async function largerExtension(dataset: Dataset, factor: number): Promise<{ dir: string; remove(): Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'larger-'))
  await cp('.output/chrome-mv3', dir, { recursive: true })
  const copies = Array.from({ length: factor - 1 }, (_, index) => dataset.providers.map((provider) => renamed(provider, index + 1)))
  const larger: Dataset = { ...dataset, providers: [...dataset.providers, ...copies.flat()] }
  await writeFile(join(dir, 'dataset.json'), JSON.stringify(larger))
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) }
}

function renamed(provider: BundledProvider, copy: number): BundledProvider {
  return {
    ...provider,
    id: `${provider.id}-${copy}`,
    name: `${provider.name} ${copy}`,
    domains: provider.domains.map((domain) => `copy-${copy}.${domain}`),
    patterns: provider.patterns.map((pattern) => pattern.replace(/\w/, `x${copy}$&`)),
  }
}
