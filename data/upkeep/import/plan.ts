import type { Entry } from '../../checks.ts'
import type { Sources } from '../../compile.ts'
import { providerChecks } from '../../provider-checks.ts'
import { type Provider, provider } from '../../schema.ts'
import { type Difference, differenceOf } from './difference.ts'
import { matchRows } from './match.ts'
import type { Collection } from './read.ts'
import { newEntry, updateEntry } from './update.ts'

/** What an import would do to one provider. */
export interface Change {
  id: string
  isNew: boolean
  difference: Difference
  /** The entry as it would be written; undefined where there is nothing to write, or it would break a rule. */
  entry?: Entry<Provider>
  /** Why it can't be written. */
  faults: string[]
}

export interface Plan {
  changes: Change[]
  /** Sources of entries that name a row of this collection which is no longer there. */
  dropped: { id: string; from: string }[]
}

/** Compares a whole collection with the dataset. @param today YYYY-MM */
export function planImport(
  collection: Collection,
  { providers, platforms }: Pick<Sources, 'providers' | 'platforms'>,
  today: string,
): Plan {
  const taken = {
    domains: new Map(providers.flatMap(({ id, value }) => value.domains.map((domain) => [domain, id] as const))),
    mxNames: new Set(platforms.flatMap(({ value }) => value.mx)),
  }
  const entries = new Map(providers.map((entry) => [entry.id, entry]))
  const changes = matchRows(collection.rows, providers).map((match) => {
    const change = planChange(differenceOf(match, taken), entries, today)
    // What one row has brought is taken when the next one is looked at.
    if (change.entry) entries.set(change.id, change.entry)
    for (const domain of change.entry?.value.domains ?? []) taken.domains.set(domain, change.id)
    return change
  })
  return { changes, dropped: droppedRows(collection, providers) }
}

function planChange(difference: Difference, entries: ReadonlyMap<string, Entry<Provider>>, today: string): Change {
  const { entry, rows, newDomains, newServers } = difference
  const isNew = entry === undefined
  const id = entry?.id ?? newDomains[0] ?? rows[0]?.file ?? ''
  const change = { id, isNew, difference }
  if (isNew && (newDomains.length === 0 || newServers.length === 0)) return { ...change, faults: ['nothing to make an entry of'] }
  const value = isNew ? newEntry(difference, today) : updateEntry(entry.value, difference, today)
  const parsed = provider.safeParse(value)
  if (!parsed.success) return { ...change, faults: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
  const written = { id, file: `providers/${id}.json`, value: parsed.data }
  const all = [...new Map([...entries, [id, written]]).values()]
  const faults = Object.values(providerChecks).flatMap((check) => check(written, all))
  return faults.length > 0 ? { ...change, faults } : { ...change, entry: written, faults }
}

function droppedRows({ prefix, rows, broken }: Collection, providers: readonly Entry<Provider>[]): Plan['dropped'] {
  const named = new Set(rows.map(({ from }) => from))
  const isThere = (from: string) => named.has(from) || broken.some(({ file }) => file.includes(from.slice(prefix.length)))
  return providers.flatMap(({ id, value }) =>
    value.sources
      .filter(({ from, removed }) => from.startsWith(prefix) && removed === undefined && !isThere(from))
      .map(({ from }) => ({ id, from })),
  )
}
