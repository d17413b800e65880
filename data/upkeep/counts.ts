import type { BundledProvider } from '../dataset.ts'

/** How many providers share a value, in the order of the values. */
export type Counts = [value: string, providers: number][]

/** How many independent sources stand behind the entries: 0, 1, 2, 3 and more. */
export function countAgreement(providers: readonly BundledProvider[]): Counts {
  return count(providers, ({ evidence }) => (evidence.agree >= 3 ? '3+' : String(evidence.agree)), ['0', '1', '2', '3+'])
}

/** In which year the entries were last known to hold. */
export function countYears(providers: readonly BundledProvider[]): Counts {
  return count(providers, ({ evidence }) => evidence.checked.slice(0, 4))
}

export function countStatus(providers: readonly BundledProvider[]): Counts {
  return count(providers, ({ status }) => status)
}

function count(providers: readonly BundledProvider[], groupOf: (provider: BundledProvider) => string, values: string[] = []): Counts {
  const counts = new Map<string, number>(values.map((value) => [value, 0]))
  for (const provider of providers) counts.set(groupOf(provider), (counts.get(groupOf(provider)) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}
