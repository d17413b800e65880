import type { Provider } from '../../schema.ts'
import { type Difference, isSamePlace } from './difference.ts'
import type { Row } from './row.ts'

type Server = Provider['servers'][number]
type Source = Provider['sources'][number]

const protocols = ['imap', 'pop3', 'smtp'] as const

/**
 * The entry with what the collection adds: domains, servers and its rows as sources. Nothing is taken away.
 * @param today YYYY-MM, for rows that do not say when they were checked
 */
export function updateEntry(entry: Provider, difference: Difference, today: string): Provider {
  const { rows, newDomains, newServers, changedServers } = difference
  const servers = entry.servers.map((server) => {
    const changed = changedServers.find((other) => isSamePlace(other, server))
    return changed === undefined ? server : { ...server, security: changed.security }
  })
  const all = newServers.reduce((list, server) => placeServer(list, withoutUsual(server, entry.username)), servers)
  return {
    ...entry,
    domains: sortDomains([...entry.domains, ...newDomains]),
    servers: all,
    absent: Object.fromEntries(Object.entries(entry.absent).filter(([protocol]) => !all.some((server) => server.protocol === protocol))),
    sources: rows.reduce((list, row) => addSource(list, row, today), entry.sources),
  }
}

/** An entry for a provider that only the collection knows. @param today as for `updateEntry` */
export function newEntry({ rows, newDomains, newServers }: Difference, today: string): Provider {
  const [username, ...others] = new Set(newServers.map((server) => server.username))
  const usual = others.length === 0 ? username : undefined
  return {
    $schema: '../provider.schema.json',
    name: rows[0]?.name ?? '',
    also: [],
    status: 'active',
    domains: sortDomains(newDomains),
    patterns: [],
    servers: newServers.map((server) => withoutUsual(server, usual)).reduce(placeServer, []),
    absent: Object.fromEntries(
      protocols
        .filter((protocol) => !newServers.some((server) => server.protocol === protocol))
        .map((protocol) => [protocol, 'unknown'] as const),
    ),
    username: usual,
    signIn: [...new Set(rows.flatMap((row) => row.signIn))],
    first: [],
    limits: [],
    notes: [],
    help: [...new Set(rows.flatMap((row) => row.help))],
    sources: rows.reduce((list, row) => addSource(list, row, today), [] as Source[]),
  }
}

/** The main domain first, the others sorted. */
function sortDomains([main, ...others]: readonly string[]): string[] {
  return main === undefined ? [] : [main, ...others.sort()]
}

/** After the servers of its protocol, but before unencrypted ones; protocols stand in their usual order. */
function placeServer(servers: readonly Server[], server: Server): Server[] {
  const rank = ({ protocol, security }: Server) => protocols.indexOf(protocol) * 2 + (security === 'none' ? 1 : 0)
  const after = servers.findLastIndex((other) => rank(other) <= rank(server))
  return servers.toSpliced(after + 1, 0, server)
}

/** The user name is said at a server only where it differs from the provider's. */
function withoutUsual({ username, ...server }: Server, usual: Provider['username']): Server {
  return username === undefined || username === usual ? server : { ...server, username }
}

/** Renews the date of a source that is there, or adds it before older ones. */
function addSource(sources: readonly Source[], { from, checked = '', trust }: Row, today: string): Source[] {
  const date = checked || today
  const known = sources.find((source) => source.from === from)
  if (known === undefined) {
    const source: Source = { from, checked: date, about: 'servers', trust }
    const older = sources.findIndex((other) => other.checked < date)
    return sources.toSpliced(older === -1 ? sources.length : older, 0, source)
  }
  const { removed: _backAgain, ...kept } = known
  const renewed = { ...kept, checked: [date, known.checked].sort().at(-1) ?? date }
  return sources.map((source) => (source === known ? renewed : source))
}
