import type { Entry } from '../checks.ts'
import type { Platform } from '../schema.ts'
import type { Inquire } from './asker.ts'

export interface DeadSuffix {
  suffix: string
  platform: string
}

/** Finds MX suffixes of platforms under which nothing can resolve: whatever is asked of them, there is no such name. */
export async function findDeadSuffixes(platforms: readonly Entry<Platform>[], inquire: Inquire): Promise<DeadSuffix[]> {
  const suffixes = platforms.flatMap(({ id, value }) => value.mx.map((suffix) => ({ suffix, platform: id })))
  const found = await Promise.all(suffixes.map(async (row) => ((await isDead(row.suffix, inquire)) ? [row] : [])))
  return found.flat()
}

/** One type would do (RFC 8020), but some servers deny a name that only has others below it, and not for every type. */
async function isDead(suffix: string, inquire: Inquire): Promise<boolean> {
  for (const type of ['MX', 'A', 'SOA'] as const) {
    const fact = await inquire(type, suffix)
    if (fact === undefined || fact.exists) return false
  }
  return true
}
