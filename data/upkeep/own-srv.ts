import { serviceNames } from '../../lookup/discover/srv.ts'
import type { Entry } from '../checks.ts'
import type { Provider } from '../schema.ts'
import type { Inquire } from './asker.ts'

/** Where a provider's own SRV records and its entry differ. */
export interface SrvDifference {
  provider: string
  /** The name asked for: `_imaps._tcp.example.com`. */
  name: string
  /** The record as in a zone file: priority, weight, port, target. */
  record: string
  /** `unlisted` = names a server that the entry lacks; `refused` = "." although the entry has such a server. */
  is: 'unlisted' | 'refused'
  /** What the entry has for the protocol: `imap.example.com:993`. */
  entry: string[]
}

/** Compares the SRV records (RFC 6186) at each provider's main domain with its entry; closed services are left out. */
export async function findSrvDifferences(providers: readonly Entry<Provider>[], inquire: Inquire): Promise<SrvDifference[]> {
  const living = providers.filter(({ value }) => value.status !== 'closed' && value.status !== 'reported-closed')
  return (await Promise.all(living.map((entry) => differencesOf(entry, inquire)))).flat()
}

async function differencesOf({ id, value }: Entry<Provider>, inquire: Inquire): Promise<SrvDifference[]> {
  const domain = value.domains[0]
  if (domain === undefined) return []
  const perService = serviceNames.map(async ({ label, protocol, security }) => {
    const name = `${label}.${domain}`
    const ofProtocol = value.servers.filter((server) => server.protocol === protocol)
    const alike = ofProtocol.filter((server) => (server.security === 'tls') === (security === 'tls'))
    const records = (await inquire('SRV', name))?.answers ?? []
    return records.flatMap((record): SrvDifference[] => {
      const [, , port, target] = record.split(' ')
      // RFC 2782: a target of "." means that the service is decidedly not available.
      const [is, entry] =
        target === '.' ? (['refused', hostsAndPorts(alike, domain)] as const) : (['unlisted', hostsAndPorts(ofProtocol, domain)] as const)
      const differs = is === 'refused' ? entry.length > 0 : !entry.includes(`${target}:${port}`)
      return differs ? [{ provider: id, name, record, is, entry }] : []
    })
  })
  return (await Promise.all(perService)).flat()
}

function hostsAndPorts(servers: Provider['servers'], domain: string): string[] {
  return servers.map(({ host, port }) => `${host.replace('%domain%', domain)}:${port}`)
}
