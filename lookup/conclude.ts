import type { BundledProvider } from '../data/dataset.ts'
import type { Query } from './address.ts'
import type { Answer, DnsEvidence, Found, NamedRecord, ShownServer, UnknownWhy } from './answer.ts'
import type { Bundled } from './bundled.ts'
import { fillUsername } from './discover/autoconfig/username.ts'
import type { Findings, FoundRecord, Service } from './discover/findings.ts'
import type { FileFindings } from './discover/read-file.ts'
import { type Origin, rank, strongest } from './rank.ts'
import { type Protocol, protocols } from './server.ts'
import { providerServers, recommendFirst } from './settings.ts'
import { usernameFor } from './username.ts'

/**
 * Concludes from what DNS says what to show: the settings, or the reason why there are none.
 * @param more `offline`: the browser says that there is no network; `file`: what the domain's own configuration file says
 */
export function conclude(
  findings: Findings,
  bundled: Bundled,
  query: Query,
  more: { offline?: boolean; file?: FileFindings } = {},
): Answer {
  const { offline = false, file } = more
  const { domain } = findings
  if (findings.exists === 'unasked') return { state: 'failed', domain, offline }
  const settings = settingsFrom(findings, bundled, query, file)
  if (settings) return settings
  const dns = evidenceFrom(findings, bundled)
  if (findings.exists === 'no') return { state: 'no-domain', domain, dns, ...hintsOf(findings, file) }
  if (findings.takesNoMail) return { state: 'no-mail', domain, dns }
  const platform = findings.platform && bundled.findPlatform(findings.platform.id)
  const named = { domain, dns, ...(platform ? { platform } : {}), ...hintsOf(findings, file) }
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

/** The DNS side of an answer, with the platforms' names. */
export function evidenceFrom({ records, resolver, signed, broken, trouble }: Findings, bundled: Bundled): DnsEvidence {
  const host = resolver !== undefined && URL.canParse(resolver) ? new URL(resolver).host : undefined
  return { records: nameRecords(records, bundled), ...(host ? { resolver: host } : {}), signed, broken, partly: trouble !== undefined }
}

function hintsOf({ parent, software }: Findings, file: FileFindings | undefined) {
  return { ...(parent ? { parent } : {}), ...(software ? { software } : {}), ...(file ? { file } : {}) }
}

function whyUnknown({ platform, hasMx, mxRead }: Findings): UnknownWhy {
  if (!mxRead) return 'unanswered'
  if (platform?.kind === 'mailbox') return 'platform-without-settings'
  if (platform?.kind === 'gateway' || platform?.kind === 'send-only') return platform.kind
  return hasMx ? 'own-servers' : 'no-mail-records'
}

function settingsFrom(findings: Findings, bundled: Bundled, query: Query, file: FileFindings | undefined): Found | undefined {
  const mailbox = mailboxOf(findings, bundled)
  const provider = mailbox?.provider === undefined ? undefined : bundled.findProviderById(mailbox.provider)
  // RFC 6186 §4: a client tries the whole address first as the user name.
  const usernameRule = mailbox?.username ?? provider?.username ?? (provider ? undefined : 'address')
  const fromPlatform = provider ? inRegion(providerServers(forOwnDomain(provider), query, usernameRule), findings) : []
  const origin = findings.platform?.kind === 'mailbox' ? 'platform' : 'evidence'
  const ranked = rank([
    ...findings.services.map(({ reach, ...server }) => ({
      ...server,
      origin: `srv-${reach}` as const,
      username:
        usernameAt(server.protocol, reach, fromPlatform) ?? usernameFor(reach.startsWith('outside') ? 'address' : usernameRule, query),
      recommended: false,
      ...(findings.missing.includes(server.host) ? { missing: true as const } : {}),
    })),
    ...fromPlatform.filter(({ protocol }) => !findings.refused.includes(protocol)).map((server) => ({ ...server, origin }) as const),
    ...fileServers(file, query),
    ...findings.guesses.map((server) => ({
      ...server,
      origin: 'guess' as const,
      username: usernameFor('address', query),
      recommended: false,
    })),
  ])
  const closedToPrograms = provider !== undefined && Object.keys(provider.absent).length > 0
  if (ranked.length === 0 && !closedToPrograms) return undefined
  // A forwarder's customers send through it, but have no mailbox to read.
  if (findings.platform?.kind === 'forwarder' && ranked.every(({ protocol }) => protocol === 'smtp')) return undefined
  const servers = recommendFirst(dropRepeated(ranked))
  const gateway = findings.gateway === undefined ? undefined : bundled.findPlatform(findings.gateway)
  const strong = strongest(ranked) ?? origin
  return {
    state: 'found',
    source: sourceOf(strong),
    domain: findings.domain,
    servers,
    absent: absentFrom(servers, findings, provider?.absent),
    ...(provider ? { provider } : {}),
    ...(mailbox ? { platform: mailbox } : {}),
    ...(gateway ? { gateway } : {}),
    ...(usernameRule ? { usernameRule } : {}),
    confidence: confidenceOf(strong, findings),
    ...hintsOf(findings, file),
    outside: foreignHosts(findings),
    dns: evidenceFrom(findings, bundled),
  }
}

/** The servers of the domain's own configuration file. */
function fileServers(file: FileFindings | undefined, query: Query) {
  if (file?.is !== 'settings') return []
  return file.servers.map(({ username, ...server }) => ({
    ...server,
    origin: 'file' as const,
    username: username === undefined ? usernameFor('address', query) : fillUsername(username, query),
    recommended: false,
  }))
}

function sourceOf(strong: Origin): Found['source'] {
  if (strong === 'platform') return 'mx'
  if (strong === 'file') return 'autoconfig'
  return strong === 'evidence' || strong === 'guess' ? strong : 'srv'
}

/** The mailbox platform: the one that the MX names, else the one that other records name. */
function mailboxOf({ platform, evidence }: Findings, bundled: Bundled) {
  if (platform?.kind === 'mailbox') return bundled.findPlatform(platform.id)
  return evidence && bundled.findPlatform(evidence.platform)
}

function confidenceOf(strong: Origin, { evidence }: Findings): Found['confidence'] {
  if (strong === 'guess') return 'guess'
  if (strong === 'evidence') return evidence?.sure ?? 'unconfirmed'
  return strong === 'srv-outside' ? 'unconfirmed' : 'sure'
}

/** Servers named after the domain are no use to a customer's own one where the provider has a list of domains that have them. */
function forOwnDomain(provider: BundledProvider): BundledProvider {
  if (provider.domains.length === 0) return provider
  return { ...provider, servers: provider.servers.filter(({ host }) => !host.includes('%domain%')) }
}

/** Of a platform with servers in several regions, those of the region that the domain's records name. */
function inRegion(servers: ShownServer[], { records }: Findings): ShownServer[] {
  const labels = new Set(records.flatMap(({ value }) => value.split(/[\s.]/)).filter((label) => /^[a-z]{2}-[a-z]+-\d$/.test(label)))
  const here = servers.filter(({ host }) => host.split('.').some((label) => labels.has(label)))
  return here.length > 0 ? here : servers
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
