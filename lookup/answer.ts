import type { BundledPlatform, BundledProvider } from '../data/dataset.ts'
import type { Provider } from '../data/schema.ts'
import type { FoundRecord } from './discover/findings.ts'
import type { FileFindings } from './discover/read-file.ts'
import type { Origin } from './rank.ts'
import type { Protocol, Server } from './server.ts'

/** Where shown settings come from. */
type Source = 'bundled' | 'srv' | 'mx' | 'evidence' | 'autoconfig' | 'guess'

export interface ShownServer extends Server {
  origin: Origin | 'bundled'
  /** What to type as the user name there; empty where unknown. */
  username: string
  recommended: boolean
  /** Its name does not exist. */
  missing?: true
  /** The encryption was concluded from the port. */
  inferred?: true
  note?: Provider['servers'][number]['note']
}

/** Why a protocol has no server. `refused`: the domain itself says so in DNS. */
export type Absence = NonNullable<Provider['absent'][Protocol]> | 'refused'

/** A record with the platform that it names. */
export interface NamedRecord {
  record: FoundRecord
  platform?: BundledPlatform
}

/** The DNS side of an answer: what was read, from whom, and what was wrong with it. */
export interface DnsEvidence {
  records: NamedRecord[]
  /** The host of the resolver that answered. */
  resolver?: string
  signed: boolean
  /** Names in records that are no host names, escaped. */
  broken: string[]
  /** Some questions were not answered. */
  partly: boolean
}

/** Settings, or knowledge of why there can be none. */
export interface Found {
  state: 'found'
  source: Source
  domain: string
  servers: ShownServer[]
  absent: { [protocol in Protocol]?: Absence | undefined }
  provider?: BundledProvider
  /** The wide pattern by which a bundled provider was found, where no entry lists the domain. */
  pattern?: string
  platform?: BundledPlatform
  gateway?: BundledPlatform
  /** What the sign-in form wants, in the provider's or platform's own words, where it is no part of the address. */
  usernameRule?: Provider['username']
  /** `sure` where the domain, its MX or the dataset says so itself. */
  confidence: 'sure' | 'likely' | 'unconfirmed' | 'guess'
  /** Server software that gave itself away. */
  software?: string
  /** The domain's own configuration file, where it was asked for. */
  file?: FileFindings
  /** Hosts outside the domain that unsigned records lead to. */
  outside: string[]
  dns?: DnsEvidence
}

/** Why DNS gave no settings. */
export type UnknownWhy = 'gateway' | 'send-only' | 'platform-without-settings' | 'own-servers' | 'no-mail-records' | 'unanswered'

interface NoSettings {
  domain: string
  /** The domain's own configuration file, where it was asked for. */
  file?: FileFindings
  platform?: BundledPlatform
  /** The domain above, where that one has the mail. */
  parent?: string
  /** Server software that gave itself away. */
  software?: string
  dns: DnsEvidence
}

/** An answer without settings. */
export type Verdict =
  | (NoSettings & { state: 'forward-only' | 'no-mail' | 'no-domain' })
  | (NoSettings & { state: 'unknown'; why: UnknownWhy })
  | { state: 'failed'; domain: string; offline: boolean }

export type Answer = Found | Verdict

/** Whether the service has shut down, as far as is known. */
export function isClosed(answer: Answer): boolean {
  return answer.state === 'found' && (answer.provider?.status === 'closed' || answer.provider?.status === 'reported-closed')
}

/** The server to show for a protocol: the recommended one, else an unencrypted one where nothing better is known. */
export function bestFor({ servers }: Found, protocol: Protocol): ShownServer | undefined {
  return servers.find((server) => server.protocol === protocol)
}
