import type { Query } from './address.ts'
import type { Answer, DnsEvidence, Found, NamedRecord, ShownServer, UnknownWhy } from './answer.ts'
import type { Bundled } from './bundled.ts'
import type { Findings, FoundRecord, Service } from './discover/findings.ts'
import { rank, strongest } from './rank.ts'
import { type Protocol, protocols } from './server.ts'
import { providerServers, recommendFirst } from './settings.ts'
import { usernameFor } from './username.ts'

/**
 * Concludes from what DNS says what to show: the settings, or the reason why there are none.
 * @param offline whether the browser says that there is no network
 */
export function conclude(findings: Findings, bundled: Bundled, query: Query, offline = false): Answer {
  const { domain } = findings
  if (findings.exists === 'unasked') return { state: 'failed', domain, offline }
  const settings = settingsFrom(findings, bundled, query)
  if (settings) return settings
  const dns = evidenceFrom(findings, bundled)
  if (findings.exists === 'no') return { state: 'no-domain', domain, dns }
  if (findings.takesNoMail) return { state: 'no-mail', domain, dns }
  const platform = findings.platform && bundled.findPlatform(findings.platform.id)
  const named = { domain, dns, ...(platform ? { platform } : {}) }
  return findings.platform?.kind === 'forwarder'
    ? { state: 'forward-only', ...named }
    : { state: 'unknown', why: whyUnknown(findings), ...named }
}

/** Puts the platforms' names to the records that name them. */
export function nameRecords(records: readonly FoundRecord[], bundled: Bundled): NamedRecord[] {
  return records.map((record) => {
    const platform = record.platform === undefined ? undefined : bundled.findPlatform(record.platform)
    return { record, ...(platform ? { platform } : {}) }
  })
}

function evidenceFrom({ records, resolver, signed, broken, trouble }: Findings, bundled: Bundled): DnsEvidence {
  const host = resolver !== undefined && URL.canParse(resolver) ? new URL(resolver).host : undefined
  return { records: nameRecords(records, bundled), ...(host ? { resolver: host } : {}), signed, broken, partly: trouble !== undefined }
}

function whyUnknown({ platform, hasMx, mxRead }: Findings): UnknownWhy {
  if (!mxRead) return 'unanswered'
  if (platform?.kind === 'mailbox') return 'platform-without-settings'
  if (platform?.kind === 'gateway' || platform?.kind === 'send-only') return platform.kind
  return hasMx ? 'own-servers' : 'no-mail-records'
}

function settingsFrom(findings: Findings, bundled: Bundled, query: Query): Found | undefined {
  const mailbox = findings.platform?.kind === 'mailbox' ? bundled.findPlatform(findings.platform.id) : undefined
  const provider = mailbox?.provider === undefined ? undefined : bundled.findProviderById(mailbox.provider)
  // RFC 6186 §4: a client tries the whole address first as the user name.
  const usernameRule = mailbox?.username ?? provider?.username ?? (provider ? undefined : 'address')
  const fromPlatform = provider ? providerServers(provider, query, usernameRule) : []
  const ranked = rank([
    ...findings.services.map(({ reach, ...server }) => ({
      ...server,
      origin: `srv-${reach}` as const,
      username:
        usernameAt(server.protocol, reach, fromPlatform) ?? usernameFor(reach.startsWith('outside') ? 'address' : usernameRule, query),
      recommended: false,
    })),
    ...fromPlatform
      .filter(({ protocol }) => !findings.refused.includes(protocol))
      .map((server) => ({ ...server, origin: 'platform' as const })),
  ])
  const closedToPrograms = provider !== undefined && Object.keys(provider.absent).length > 0
  if (ranked.length === 0 && !closedToPrograms) return undefined
  // A forwarder's customers send through it, but have no mailbox to read.
  if (findings.platform?.kind === 'forwarder' && ranked.every(({ protocol }) => protocol === 'smtp')) return undefined
  const servers = recommendFirst(dropRepeated(ranked))
  const gateway = findings.gateway === undefined ? undefined : bundled.findPlatform(findings.gateway)
  return {
    state: 'found',
    source: strongest(ranked)?.startsWith('srv') ? 'srv' : 'mx',
    domain: findings.domain,
    servers,
    absent: absentFrom(servers, findings, provider?.absent),
    ...(provider ? { provider } : {}),
    ...(mailbox ? { platform: mailbox } : {}),
    ...(gateway ? { gateway } : {}),
    ...(usernameRule ? { usernameRule } : {}),
    outside: foreignHosts(findings),
    dns: evidenceFrom(findings, bundled),
  }
}

/** What the platform wants as the user name, at servers that are its own or the domain's. */
function usernameAt(protocol: Protocol, reach: Service['reach'], fromPlatform: ShownServer[]): string | undefined {
  if (reach === 'outside' || reach === 'outside-signed') return undefined
  return fromPlatform.find((server) => server.protocol === protocol && server.username !== '')?.username
}

function dropRepeated(servers: ShownServer[]): ShownServer[] {
  const keys = servers.map(({ protocol, host, port }) => `${protocol} ${host}:${port}`)
  return servers.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}

function absentFrom(servers: ShownServer[], findings: Findings, known: Found['absent'] = {}): Found['absent'] {
  const missing = protocols.filter((protocol) => !servers.some((server) => server.protocol === protocol))
  return Object.fromEntries(
    missing.map((protocol) => [protocol, findings.refused.includes(protocol) ? 'refused' : (known[protocol] ?? 'unknown')] as const),
  )
}

/** Hosts elsewhere that nobody vouches for: neither the platform behind the MX nor a signature. */
function foreignHosts({ services }: Findings): string[] {
  return [...new Set(services.filter(({ reach }) => reach === 'outside').map(({ host }) => host))]
}
