import { parseXml, XmlElement } from '@rgrove/parse-xml'
import type { Provider } from '../../schema.ts'
import { clean, type ReadRow, type Row, toDomain } from './row.ts'

type Server = Provider['servers'][number]

const protocols = new Map<string, Server['protocol']>([
  ['imap', 'imap'],
  ['pop3', 'pop3'],
  ['smtp', 'smtp'],
])
const securities = new Map<string, Server['security']>([
  ['SSL', 'tls'],
  ['STARTTLS', 'starttls'],
  ['plain', 'none'],
])
const usernames = new Map<string, NonNullable<Server['username']>>([
  ['%EMAILADDRESS%', 'address'],
  ['%EMAILLOCALPART%@%EMAILDOMAIN%', 'address'],
  ['%EMAILLOCALPART%', 'local-part'],
])

/**
 * Reads a file of Thunderbird's database: clientConfig 1.1, as described in
 * https://wiki.mozilla.org/Thunderbird:Autoconfiguration:ConfigFileFormat.
 * @param file its path below the checkout: `ispdb/example.com.xml`
 */
export function readIspdb(file: string, text: string): ReadRow {
  try {
    const root = parseXml(text).root
    const provider = root?.name === 'clientConfig' ? childrenOf(root, 'emailProvider')[0] : undefined
    return provider ? { is: 'row', row: toRow(file, provider) } : { is: 'broken', file, why: 'no clientConfig with an emailProvider' }
  } catch (error) {
    return { is: 'broken', file, why: clean(String(error)) }
  }
}

function toRow(file: string, provider: XmlElement): Row {
  const leftOut: string[] = []
  const domains = childrenOf(provider, 'domain').flatMap((element) => {
    const domain = toDomain(element.text)
    // Such a name finds the file by MX records; nobody has an address there.
    if (element.attributes['purpose'] !== 'mx' && domain !== '') return [domain]
    leftOut.push(`${clean(element.text)}: ${domain === '' ? 'no domain name' : 'an MX name'}`)
    return []
  })
  const elements = [...childrenOf(provider, 'incomingServer'), ...childrenOf(provider, 'outgoingServer')]
  const servers = elements.flatMap((element) => {
    const server = toServer(element)
    if (server === undefined) leftOut.push(`a server of type ${clean(element.attributes['type'] ?? '?')}: not understood`)
    return server ?? []
  })
  const help = childrenOf(provider, 'documentation').map((element) => element.attributes['url'] ?? '')
  return {
    file,
    from: `thunderbird/autoconfig ${file}`,
    trust: 'high',
    name: clean(textOf(provider, 'displayName') ?? domains[0] ?? file),
    domains: [...new Set(domains)],
    servers,
    signIn: signInOf(elements),
    help: [...new Set(help)].filter((url) => /^https:\/\/[^\s<>"]+$/.test(url)),
    leftOut,
  }
}

function toServer(element: XmlElement): Server | undefined {
  const protocol = protocols.get(element.attributes['type'] ?? '')
  const security = securities.get(textOf(element, 'socketType') ?? '')
  const host = textOf(element, 'hostname')?.replace('%EMAILDOMAIN%', '%domain%').toLowerCase()
  const port = Number(textOf(element, 'port'))
  const username = usernames.get(textOf(element, 'username') ?? '')
  if (protocol === undefined || security === undefined || host === undefined || !(port > 0)) return undefined
  return { protocol, host, port, security, ...(username ? { username } : {}) }
}

function signInOf(servers: readonly XmlElement[]): Provider['signIn'] {
  const kinds = servers.flatMap((server) => childrenOf(server, 'authentication').map((element) => element.text.trim()))
  return [
    ...(kinds.some((kind) => kind.startsWith('password-')) ? (['password'] as const) : []),
    ...(kinds.includes('OAuth2') ? (['oauth2'] as const) : []),
  ]
}

function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child instanceof XmlElement).filter((child) => child.name === name)
}

function textOf(element: XmlElement, name: string): string | undefined {
  return childrenOf(element, name)[0]?.text.trim()
}
