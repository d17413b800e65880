import type { XmlElement } from '@rgrove/parse-xml'
import type { Query } from '../../address.ts'
import { domainToAscii } from '../../domain.ts'
import type { Protocol, Security, Server } from '../../server.ts'
import { fillDomain } from './placeholders.ts'
import { readUsername, type UsernameRule } from './username.ts'
import { valuesOf } from './xml.ts'

type Auth = 'password' | 'oauth2' | 'other'

/** A server that a domain's configuration file names. */
export interface AutoconfigServer extends Server {
  /** Left out where the file does not say, or only the person knows it. */
  username?: UsernameRule
  /** In the file's order, each once; empty where the file does not say. */
  auth: Auth[]
}

/** For which domain a file is read: never with the part before the `@`. */
export type Subject = Pick<Query, 'domain' | 'shownDomain'>

/** What makes a server section useless. */
export type Fault = 'unknown-protocol' | 'broken-host' | 'broken-port' | 'unknown-security'

const protocols: Record<string, readonly Protocol[]> = { incomingServer: ['imap', 'pop3'], outgoingServer: ['smtp'] }

const securities = new Map<string, Security>([
  ['ssl', 'tls'],
  ['starttls', 'starttls'],
  ['plain', 'none'],
])

const auths = new Map<string, Auth>([
  ['password-cleartext', 'password'],
  ['password-encrypted', 'password'],
  // What clientConfig 1.0 called the two above.
  ['plain', 'password'],
  ['secure', 'password'],
  ['oauth2', 'oauth2'],
])

/**
 * Reads an `<incomingServer>` or `<outgoingServer>` of clientConfig 1.1
 * (https://wiki.mozilla.org/Thunderbird:Autoconfiguration:ConfigFileFormat). A host name is filled with the domain
 * and checked label by label.
 */
export function readServer(section: XmlElement, { domain, shownDomain }: Subject): AutoconfigServer | Fault {
  const protocol = protocols[section.name]?.find((offered) => offered === section.attributes['type']?.toLowerCase())
  if (protocol === undefined) return 'unknown-protocol'
  const host = readHost(valuesOf(section, 'hostname')[0], domain)
  if (host === undefined) return 'broken-host'
  const port = readPort(valuesOf(section, 'port')[0])
  if (port === undefined) return 'broken-port'
  // Several may stand there; a client takes the first that it knows.
  const security = valuesOf(section, 'socketType').flatMap((type) => securities.get(type.toLowerCase()) ?? [])[0]
  if (security === undefined) return 'unknown-security'
  const username = readUsername(valuesOf(section, 'username')[0], shownDomain)
  const auth = valuesOf(section, 'authentication').map((method) => auths.get(method.toLowerCase()) ?? 'other')
  return { protocol, host, port, security, ...(username === undefined ? {} : { username }), auth: [...new Set(auth)] }
}

function readHost(value: string | undefined, domain: string): string | undefined {
  const parsed = domainToAscii(fillDomain(value ?? '', domain))
  return parsed.is === 'domain' ? parsed.domain : undefined
}

function readPort(value = ''): number | undefined {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0
  return port >= 1 && port <= 65_535 ? port : undefined
}
