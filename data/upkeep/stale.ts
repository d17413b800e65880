import type { Entry } from '../checks.ts'
import { weigh } from '../evidence.ts'
import type { Provider } from '../schema.ts'

export interface Age {
  id: string
  /** The newest date at which a source still held: YYYY, YYYY-MM or YYYY-MM-DD. */
  checked: string
  /** Independent sources that name the servers. */
  agree: number
  status: Provider['status']
}

/** Entries by age, the oldest first. @param before a date (YYYY or longer): only entries last checked before it */
export function staleEntries(providers: readonly Entry<Provider>[], before?: string): Age[] {
  return providers
    .map(({ id, value }) => ({ id, status: value.status, ...weigh(value.sources) }))
    .map(({ id, checked, agree, status }) => ({ id, checked, agree, status }))
    .filter(({ checked }) => before === undefined || checked < before)
    .sort((a, b) => compare(a.checked, b.checked) || compare(a.id, b.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
