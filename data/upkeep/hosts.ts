import type { Entry } from '../checks.ts'
import type { Provider } from '../schema.ts'

/** The host names of a provider's servers; one named after the address's domain stands once for each of its domains. */
export function hostsOf({ servers, domains }: Pick<Provider, 'servers' | 'domains'>): string[] {
  const hosts = servers.flatMap(({ host }) =>
    host.includes('%domain%') ? domains.map((domain) => host.replace('%domain%', domain)) : [host],
  )
  return [...new Set(hosts)].filter((host) => host !== '127.0.0.1')
}

/** Every distinct host of the dataset, with the ids of the providers that name it. */
export function allHosts(providers: readonly Entry<Provider>[]): Map<string, string[]> {
  const owners = new Map<string, string[]>()
  for (const { id, value } of providers) for (const host of hostsOf(value)) owners.set(host, [...(owners.get(host) ?? []), id])
  return owners
}
