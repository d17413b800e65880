import type { BundledProvider, Dataset } from '../data/dataset.ts'

/**
 * The dataset as a reader of `language` (a BCP 47 tag) sees it: providers under the names that they have there, links to
 * pages in that language. An entry that says neither is passed on as it is.
 */
export function inLanguage(dataset: Dataset, language: string): Dataset {
  return { ...dataset, providers: dataset.providers.map((provider) => withLinks(withName(provider, language), language)) }
}

/** The plain name stays one of its names, by which it is found. */
function withName(provider: BundledProvider, language: string): BundledProvider {
  const name = provider.names && versionFor(provider.names, language)
  if (name === undefined) return provider
  const { name: plain, names, also } = provider
  return { ...provider, name, names: { en: plain, ...names }, also: [plain, ...also.filter((other) => other !== name)] }
}

function withLinks(provider: BundledProvider, language: string): BundledProvider {
  const { links } = provider
  if (links === undefined) return provider
  const { first, limits, notes, help } = provider
  const translated = (url: string) => versionFor(links[url] ?? {}, language) ?? url
  const linked = <T extends { url?: string | undefined }>(item: T): T => (item.url ? { ...item, url: translated(item.url) } : item)
  return {
    ...provider,
    first: first.map(linked),
    limits: limits.map(linked),
    notes: notes.map(linked),
    help: [...new Set(help.map(translated))],
  }
}

/** The version in this language, else in the language without its region. */
function versionFor(versions: Readonly<Record<string, string | undefined>>, language: string): string | undefined {
  return versions[language] ?? versions[language.split('-')[0] ?? '']
}
