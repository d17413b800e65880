import type { Entry } from '../checks.ts'
import type { Provider } from '../schema.ts'
import type { Inquire } from './asker.ts'
import { allHosts } from './hosts.ts'

export interface MissingHost {
  host: string
  /** `no-name` = DNS knows no such name; `no-address` = the name is there, without an address. */
  why: 'no-name' | 'no-address'
  /** Ids of the providers that name it. */
  providers: string[]
}

/** Finds the hosts of the dataset that do not exist. What could not be asked is no finding. */
export async function findMissingHosts(providers: readonly Entry<Provider>[], inquire: Inquire): Promise<MissingHost[]> {
  const found = await Promise.all(
    Array.from(allHosts(providers), async ([host, owners]) => {
      const why = await whyMissing(host, inquire)
      return why === undefined ? [] : [{ host, why, providers: owners }]
    }),
  )
  return found.flat()
}

async function whyMissing(host: string, inquire: Inquire): Promise<MissingHost['why'] | undefined> {
  const a = await inquire('A', host)
  if (a === undefined || a.answers.length > 0) return undefined
  // RFC 8020: where a name does not exist, it has no record of any type.
  if (!a.exists) return 'no-name'
  const aaaa = await inquire('AAAA', host)
  return aaaa === undefined || aaaa.answers.length > 0 ? undefined : 'no-address'
}
