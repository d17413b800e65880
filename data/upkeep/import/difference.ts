import type { Provider } from '../../schema.ts'
import type { Match } from './match.ts'

type Server = Provider['servers'][number]

/** How a collection and this dataset differ about one provider. */
export interface Difference extends Match {
  newDomains: string[]
  newServers: Server[]
  /** The same host and port, another encryption there. */
  changedServers: Server[]
  /** Here, but in none of the rows. */
  goneDomains: string[]
  goneServers: Server[]
  /** What is not taken over and why, one sentence each. */
  leftOut: string[]
}

/** Names that are no new provider's own: domains with the file that has them, and names that only MX records use. */
export interface Taken {
  domains: ReadonlyMap<string, string>
  mxNames: ReadonlySet<string>
}

/** Compares the rows of one provider with its entry. A closed service gets no servers back. */
export function differenceOf(match: Match, taken: Taken): Difference {
  const { entry, rows } = match
  const ours = entry?.value.servers ?? []
  const leftOut = rows.flatMap((row) => row.leftOut)
  const isClosed = entry?.value.status === 'closed' || entry?.value.status === 'reported-closed'
  const theirs = once(rows.flatMap((row) => row.servers))
  const offered = theirs.filter((server) => {
    const isWorse = server.security === 'none' && [...ours, ...theirs].some((other) => isEncrypted(other, server.protocol))
    if (isWorse) leftOut.push(`${nameOf(server)}: unencrypted, and encrypted ones are known`)
    else if (isClosed) leftOut.push(`${nameOf(server)}: closed here`)
    return !isWorse && !isClosed
  })
  const domains = [...new Set(rows.flatMap((row) => row.domains))]
  const newDomains = domains.filter((domain) => {
    const owner = taken.domains.get(domain)
    if (owner !== undefined && owner !== entry?.id) leftOut.push(`${domain}: in ${owner}.json`)
    else if (owner === undefined && taken.mxNames.has(domain)) leftOut.push(`${domain}: an MX name`)
    else return owner === undefined
    return false
  })
  // A collection that leaves a protocol out altogether says nothing about its servers.
  const spoken = ours.filter((server) => theirs.some((other) => other.protocol === server.protocol))
  return {
    ...match,
    newDomains,
    newServers: offered.filter((server) => !ours.some((other) => isSamePlace(other, server))),
    changedServers: offered.filter((server) => ours.some((other) => isSamePlace(other, server) && other.security !== server.security)),
    goneDomains: (entry?.value.domains ?? []).filter((domain) => !domains.includes(domain)),
    goneServers: spoken.filter((server) => !theirs.some((other) => isSamePlace(other, server))),
    leftOut: [...new Set(leftOut)],
  }
}

/** Whether nothing would change in the entry but its sources' dates. */
export function isEqual({ newDomains, newServers, changedServers, goneDomains, goneServers }: Difference): boolean {
  return [newDomains, newServers, changedServers, goneDomains, goneServers].every((list) => list.length === 0)
}

export function isSamePlace(one: Server, other: Server): boolean {
  return one.protocol === other.protocol && one.host === other.host && one.port === other.port
}

/** `imap imap.example.com:993 tls` */
export function nameOf({ protocol, host, port, security }: Server): string {
  return `${protocol} ${host}:${port} ${security}`
}

function isEncrypted({ protocol, security }: Server, wanted: Server['protocol']): boolean {
  return protocol === wanted && security !== 'none'
}

function once(servers: readonly Server[]): Server[] {
  return servers.filter((server, index) => servers.findIndex((other) => isSamePlace(other, server)) === index)
}
