import type { Sources } from '../compile.ts'
import { type AskerOptions, createAsker, type NotAsked } from './asker.ts'
import { type DeadSuffix, findDeadSuffixes } from './dead-suffixes.ts'
import { findMissingHosts, type MissingHost } from './missing-hosts.ts'
import { findSrvDifferences, type SrvDifference } from './own-srv.ts'

/** All that DNS says against the dataset. */
export interface Findings {
  /** Questions answered in this run. */
  answered: number
  /** Questions that an earlier run had answered. */
  remembered: number
  missingHosts: MissingHost[]
  srvDifferences: SrvDifference[]
  deadSuffixes: DeadSuffix[]
  notAsked: NotAsked[]
}

/** Asks DNS about every host, every provider's SRV records and every platform's MX suffix. Never throws for want of an answer. */
export async function checkData(
  { providers, platforms }: Pick<Sources, 'providers' | 'platforms'>,
  options: AskerOptions,
): Promise<Findings> {
  const asker = createAsker(options)
  const [missingHosts, srvDifferences, deadSuffixes] = await Promise.all([
    findMissingHosts(providers, asker.inquire),
    findSrvDifferences(providers, asker.inquire),
    findDeadSuffixes(platforms, asker.inquire),
  ])
  const remembered = options.known?.length ?? 0
  return { answered: asker.answered(), remembered, missingHosts, srvDifferences, deadSuffixes, notAsked: asker.notAsked() }
}

/** Whether nobody at all could be asked. SERVFAIL for a name comes from a resolver that was reached. */
export function nobodyAnswered({ answered, notAsked }: Findings): boolean {
  return answered === 0 && notAsked.length > 0 && notAsked.every(({ why }) => why !== 'servfail')
}
