import type { Platform, Provider } from './schema.ts'

/** A data file's content with its name. */
export interface Entry<T> {
  /** File name without `.json`. */
  id: string
  /** Path below `data`. */
  file: string
  value: T
}

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

  'a domain stands in one file': ({ id, value }, all) =>
    value.domains.flatMap((domain) => {
      const other = owners(all).get(domain)
      return other === undefined || other === id ? [] : [`"${domain}" is in ${other}.json too: leave it in one of them`]
    }),

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

  'a closed service has no servers': ({ value }) =>
    isClosed(value) && value.servers.length > 0 ? ['remove "servers": the service is closed'] : [],

  'a closed service says since when': ({ value }) =>
    isClosed(value) && value.since === undefined && value.moved === undefined ? ['add "since", or "moved" with what is known'] : [],

  'a provider without domains can be found by name': ({ id, value }) =>
    value.domains.length === 0 && id.includes('.') ? ['rename the file to a plain name without dots: it has no domain'] : [],
}

function isClosed({ status }: Provider): boolean {
  return status === 'closed' || status === 'reported-closed'
}

const ownersOf = new WeakMap<Entry<Provider>[], Map<string, string>>()

/** Which file names a domain first; worked out once for all files, since every file asks. */
function owners(all: Entry<Provider>[]): Map<string, string> {
  const known = ownersOf.get(all)
  if (known) return known
  const map = new Map<string, string>()
  for (const { id, value } of all) for (const domain of value.domains) if (!map.has(domain)) map.set(domain, id)
  ownersOf.set(all, map)
  return map
}

type PlatformCheck = (entry: Entry<Platform>, all: Entry<Platform>[], providers: Entry<Provider>[]) => string[]

export const platformChecks: Record<string, PlatformCheck> = {
  'its provider exists': ({ value }, _all, providers) =>
    value.provider === undefined || providers.some(({ id }) => id === value.provider)
      ? []
      : [`there is no providers/${value.provider}.json: correct "provider"`],

  'only mailbox platforms have settings': ({ value }) =>
    value.kind === 'mailbox' || value.provider === undefined || value.kind === 'forwarder' ? [] : ['remove "provider": no mailbox here'],

  'an MX suffix stands in one file': ({ id, value }, all) =>
    value.mx.flatMap((suffix) => {
      const other = all.find((entry) => entry.id !== id && entry.value.mx.includes(suffix))
      return other === undefined ? [] : [`"${suffix}" is in ${other.file} too: leave it in one of them`]
    }),

  'has a fingerprint': ({ value }) =>
    value.mx.length + value.spf.length + value.autodiscover.length + value.dkim.length + value.srv.length > 0
      ? []
      : ['add at least one of "mx", "spf", "autodiscover", "dkim", "srv"'],
}

/** Runs every check. @returns one line a fault: file, what to do */
export function checkAll(providers: Entry<Provider>[], platforms: Entry<Platform>[]): string[] {
  return [
    ...providers.flatMap((entry) =>
      Object.values(providerChecks).flatMap((check) => check(entry, providers).map((fault) => `${entry.file}: ${fault}`)),
    ),
    ...platforms.flatMap((entry) =>
      Object.values(platformChecks).flatMap((check) => check(entry, platforms, providers).map((fault) => `${entry.file}: ${fault}`)),
    ),
  ]
}
