import type { BundledProvider } from '../data/dataset.ts'
import type { Query } from './address.ts'
import type { Found, ShownServer } from './answer.ts'
import type { Protocol } from './server.ts'
import { usernameFor } from './username.ts'

/** The answer that the dataset gives for a domain it knows. */
export function bundledAnswer(provider: BundledProvider, query: Query): Found {
  return {
    state: 'found',
    source: 'bundled',
    domain: query.domain,
    servers: recommendFirst(providerServers(provider, query, provider.username)),
    absent: provider.absent,
    provider,
    usernameRule: provider.username,
    outside: [],
  }
}

/** A provider's servers for this mailbox, in its order of preference. */
export function providerServers(provider: BundledProvider, query: Query, rule: BundledProvider['username']): ShownServer[] {
  return provider.servers.map(({ protocol, host, port, security, username, inferred, note }) => ({
    protocol,
    host: host.replace('%domain%', query.domain),
    port,
    security,
    origin: 'bundled',
    username: usernameFor(username ?? rule, query),
    recommended: false,
    ...(inferred ? { inferred } : {}),
    ...(note ? { note } : {}),
  }))
}

/**
 * Marks the first server of each protocol as the one to use. An unencrypted one is never recommended, and shown only
 * where nothing else is offered.
 */
export function recommendFirst(servers: ShownServer[]): ShownServer[] {
  const encrypted = new Set(servers.filter(({ security }) => security !== 'none').map(({ protocol }) => protocol))
  const shown = servers.filter(({ protocol, security }) => security !== 'none' || !encrypted.has(protocol))
  const seen = new Set<Protocol>()
  return shown.map((server) => {
    const first = !seen.has(server.protocol)
    seen.add(server.protocol)
    return { ...server, recommended: first && server.security !== 'none' }
  })
}
