import { openBundled } from '../../lookup/bundled.ts'
import type { Dataset } from '../dataset.ts'
import type { Popular } from '../schema.ts'

/** How many of a country's most used domains the dataset answers. */
export interface Coverage {
  /** `world`, or a country code in lower case. */
  scope: string
  domains: number
  /** With an entry of a service that runs. */
  answered: number
  /** Of these, by a wide pattern only. */
  byPattern: number
  closed: number
  missing: string[]
}

/** Looks every widely used domain up as the popup does. */
export function coverage(dataset: Dataset, popular: Popular): Coverage[] {
  const { findProvider, findByPattern } = openBundled(dataset)
  return Object.entries(popular).map(([scope, domains]) => {
    const row: Coverage = { scope, domains: domains.length, answered: 0, byPattern: 0, closed: 0, missing: [] }
    for (const domain of domains) {
      const listed = findProvider(domain)
      const provider = listed ?? findByPattern(domain)?.provider
      if (provider === undefined) row.missing.push(domain)
      else if (provider.status === 'closed' || provider.status === 'reported-closed') row.closed++
      else row.answered++
      if (provider !== undefined && listed === undefined) row.byPattern++
    }
    return row
  })
}
