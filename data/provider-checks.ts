import type { Entry } from './checks.ts'
import type { Provider } from './schema.ts'

/** RFC 8314 §3 for TLS from the first byte; 2525 is what relays offer beside 587. */
const usualSecurity = new Map<number, 'tls' | 'starttls'>([
  [465, 'tls'],
  [993, 'tls'],
  [995, 'tls'],
  [25, 'starttls'],
  [110, 'starttls'],
  [143, 'starttls'],
  [587, 'starttls'],
  [2525, 'starttls'],
])

type ProviderCheck = (entry: Entry<Provider>, all: Entry<Provider>[]) => string[]

/** Checks across and inside provider files. Each fault is a sentence that names the fix; the file's name is put before it. */
export const providerChecks: Record<string, ProviderCheck> = {
  'file is named after its main domain': ({ id, value }) =>
    value.domains.length === 0 || value.domains[0] === id
      ? []
      : [`rename the file to ${value.domains[0]}.json, or put the domain that it is named after first in "domains"`],

  'domains are sorted after the main one': ({ value }) =>
    value.domains.slice(2).flatMap((domain, index) => {
      const before = value.domains[index + 1] ?? ''
      return domain < before ? [`sort "domains": "${domain}" should be before "${before}"`] : []
    }),

  'a domain is listed once': ({ value }) =>
    value.domains
      .filter((domain, index) => value.domains.indexOf(domain) !== index)
      .map((domain) => `remove the second "${domain}" from "domains"`),

  'a domain stands in one file': ({ id, value }, all) => alsoElsewhere(id, value.domains, owners(all).domains),

  'a pattern stands in one file': ({ id, value }, all) => alsoElsewhere(id, value.patterns, owners(all).patterns),

  'a pattern is listed once': ({ value }) =>
    value.patterns
      .filter((pattern, index) => value.patterns.indexOf(pattern) !== index)
      .map((pattern) => `remove the second "${pattern}" from "patterns"`),

  'every protocol is there or its lack explained': ({ value }) =>
    (['imap', 'pop3', 'smtp'] as const).flatMap((protocol) => {
      const offered = value.servers.some((server) => server.protocol === protocol)
      if (offered && value.absent[protocol]) return [`"absent.${protocol}" is given although a server is: remove one`]
      return offered || value.absent[protocol] ? [] : [`add a ${protocol} server, or say why there is none in "absent.${protocol}"`]
    }),

  'nothing unencrypted before something encrypted': ({ value }) =>
    value.servers.flatMap((server, index) => {
      const better = value.servers.slice(index + 1).some((next) => next.protocol === server.protocol && next.security !== 'none')
      return server.security === 'none' && better
        ? [`put the encrypted ${server.protocol} servers before ${server.host}:${server.port}`]
        : []
    }),

  'a server is listed once': ({ value }) => {
    const keys = value.servers.map((server) => `${server.protocol} ${server.host}:${server.port}`)
    return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `remove the second "${key}"`)
  },

  'encryption is inferred only where the port tells it': ({ value }) =>
    value.servers.flatMap(({ protocol, host, port, security, inferred }) => {
      const usual = usualSecurity.get(port)
      if (inferred === undefined || security === usual) return []
      return usual === undefined
        ? [`port ${port} of ${host} tells no encryption: find a source for it and remove "inferred", or remove the server`]
        : [
            `the usual encryption of ${protocol} ${host}:${port} is "${usual}": correct "security", or remove "inferred" and name its source`,
          ]
    }),

  'a step concerns a protocol that is offered': ({ value }) =>
    value.first.flatMap(({ kind, protocols }) =>
      protocols === undefined || value.servers.some(({ protocol }) => protocols.includes(protocol))
        ? []
        : [`"first" names "${kind}" for ${protocols.join(', ')} only, which has no server: say it in "notes" instead`],
    ),

  'a closed service has no servers': ({ value }) =>
    isClosed(value) && value.servers.length > 0 ? ['remove "servers": the service is closed'] : [],

  'a closed or moved service says since when or where to': ({ value }) =>
    (isClosed(value) || value.status === 'moved') && value.since === undefined && value.moved === undefined
      ? ['add "since", or "moved" with what is known']
      : [],

  'a provider without domains can be found by name': ({ id, value }) =>
    value.domains.length === 0 && id.includes('.') ? ['rename the file to a plain name without dots: it has no domain'] : [],

  'a name in a language is another than the plain one': ({ value }) =>
    Object.entries(value.names ?? {}).flatMap(([language, name]) =>
      name === value.name ? [`remove "${language}" from "names": "name" says the same`] : [],
    ),

  'links in other languages belong to a link of the file': ({ value }) => {
    const own = linksOf(value)
    return Object.keys(value.links ?? {}).flatMap((url) =>
      own.includes(url)
        ? []
        : [`"links" knows ${url} in other languages, but no step, limit, note or help links to it: correct or remove it`],
    )
  },

  'a link in a language is another page': ({ value }) =>
    Object.entries(value.links ?? {}).flatMap(([url, pages]) =>
      Object.entries(pages).flatMap(([language, page]) =>
        page === url ? [`remove "${language}" from the "links" of ${url}: it is that page itself`] : [],
      ),
    ),
}

function linksOf({ first, limits, notes, help }: Provider): string[] {
  return [...[...first, ...limits, ...notes].flatMap(({ url }) => url ?? []), ...help]
}

function isClosed({ status }: Provider): boolean {
  return status === 'closed' || status === 'reported-closed'
}

interface Owners {
  domains: Map<string, string>
  patterns: Map<string, string>
}

const ownersOf = new WeakMap<Entry<Provider>[], Owners>()

/** Which file names a domain or pattern first; worked out once for all files, since every file asks. */
function owners(all: Entry<Provider>[]): Owners {
  const known = ownersOf.get(all)
  if (known) return known
  const found: Owners = { domains: new Map(), patterns: new Map() }
  for (const { id, value } of all) {
    for (const domain of value.domains) if (!found.domains.has(domain)) found.domains.set(domain, id)
    for (const pattern of value.patterns) if (!found.patterns.has(pattern)) found.patterns.set(pattern, id)
  }
  ownersOf.set(all, found)
  return found
}

function alsoElsewhere(id: string, names: string[], owner: Map<string, string>): string[] {
  return [...new Set(names)].flatMap((name) => {
    const other = owner.get(name)
    return other === undefined || other === id ? [] : [`"${name}" is in ${other}.json too: leave it in one of them`]
  })
}
