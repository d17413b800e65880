import type { BundledProvider } from '../data/dataset.ts'
import type { Query } from './address.ts'
import type { Found, ShownServer } from './answer.ts'
import type { Bundled } from './bundled.ts'
import { maxNameLength } from './labels.ts'
import type { Protocol } from './server.ts'
import { usernameFor } from './username.ts'

/**
 * What the dataset says about a domain: the entry that lists it, else one whose wide pattern it fits.
 * `undefined` where it does not know the domain.
 */
export function recallBundled(bundled: Bundled, query: Query): Found | undefined {
  const provider = bundled.findProvider(query.domain)
  if (provider) return bundledAnswer(provider, query)
  const fitting = bundled.findByPattern(query.domain)
  return fitting && { ...bundledAnswer(fitting.provider, query), pattern: fitting.pattern }
}

/** The settings of a provider for this mailbox. */
export function bundledAnswer(provider: BundledProvider, query: Query): Found {
  return {
    state: 'found',
    source: 'bundled',
    domain: query.domain,
    servers: recommendFirst(providerServers(provider, query, provider.username)),
    absent: provider.absent,
    provider,
    usernameRule: provider.username,
    confidence: 'sure',
    outside: [],
  }
}

/** A provider's servers for this mailbox, in its order of preference. */
export function providerServers(provider: BundledProvider, query: Query, rule: BundledProvider['username']): ShownServer[] {
  // Hosts named after the customer's domain can't be worked out where only the provider was asked for.
  const known = provider.servers.filter(({ host }) => query.domain !== '' || !host.includes('%domain%'))
  const named = known.map((server) => ({ ...server, host: server.host.replace('%domain%', query.domain) }))
  // With a very long domain in it, a name can be too long to exist.
  const possible = named.filter(({ host }) => host.length <= maxNameLength)
  return possible.map(({ protocol, host, port, security, username, inferred, note }) => ({
    protocol,
    host,
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
