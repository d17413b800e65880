/** Why a text is no address of a DNS-over-HTTPS server. */
export type ResolverUrlProblem = 'not-a-url' | 'not-https' | 'has-credentials' | 'has-query'

/**
 * Reads the address of an RFC 8484 server as a person types it. The question is put behind it as `?dns=`, so it may
 * have no query of its own; the `{?dns}` of a URI template (RFC 8484 §3) is taken off.
 */
export function resolverUrl(text: string): { is: 'url'; url: string } | { is: 'bad'; problem: ResolverUrlProblem } {
  const plain = text.trim().replace(/\{\?dns\}$/, '')
  if (!URL.canParse(plain) || !/^[a-z]+:\/\//i.test(plain)) return { is: 'bad', problem: 'not-a-url' }
  const { protocol, username, password, search, hash, origin, pathname } = new URL(plain)
  if (protocol !== 'https:') return { is: 'bad', problem: 'not-https' }
  if (username || password) return { is: 'bad', problem: 'has-credentials' }
  if (search || hash) return { is: 'bad', problem: 'has-query' }
  // A `?` or `#` with nothing behind it stays in `href`.
  return { is: 'url', url: `${origin}${pathname}` }
}
