import type { Entry } from './checks.ts'
import type { Provider } from './schema.ts'

/** Where a provider's facts were read, by the name of its file without `.json`. */
export type SourcesById = Record<string, Provider['sources']>

/** Every provider's sources, the newest first: what the popup leaves out and the page of one provider shows. */
export function compileSources({ providers }: { providers: Entry<Provider>[] }): SourcesById {
  return Object.fromEntries(
    providers.map(({ id, value }) => [id, value.sources.toSorted((a, b) => (a.checked < b.checked ? 1 : a.checked > b.checked ? -1 : 0))]),
  )
}
