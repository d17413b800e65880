import type { Entry } from '../../checks.ts'
import type { Provider } from '../../schema.ts'
import type { Row } from './row.ts'

/** Rows that belong to one provider: one that is here (`entry`), or a new one. */
export interface Match {
  entry?: Entry<Provider>
  rows: Row[]
}

/**
 * Finds the entry of each row by the domains they share: the entry with most of them, of equals the first.
 * Rows without a domain belong nowhere.
 */
export function matchRows(rows: readonly Row[], providers: readonly Entry<Provider>[]): Match[] {
  const owners = new Map(providers.flatMap((entry) => entry.value.domains.map((domain) => [domain, entry] as const)))
  const matches = new Map<string, Match>()
  for (const row of rows.filter(({ domains }) => domains.length > 0)) {
    const entry = mostCommon(row.domains.flatMap((domain) => owners.get(domain) ?? []))
    const id = entry?.id ?? row.domains[0] ?? ''
    const match = matches.get(id) ?? { ...(entry ? { entry } : {}), rows: [] }
    match.rows.push(row)
    matches.set(id, match)
  }
  return [...matches.values()]
}

function mostCommon<T>(items: readonly T[]): T | undefined {
  const times = new Map<T, number>()
  for (const item of items) times.set(item, (times.get(item) ?? 0) + 1)
  const most = Math.max(0, ...times.values())
  return items.find((item) => times.get(item) === most)
}
