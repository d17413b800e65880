import type { Fetch } from '../http.ts'
import { decode } from './autoconfig/decode.ts'
import { fetchAutoconfig } from './autoconfig/fetch.ts'
import type { Findings } from './findings.ts'

/** How long a domain's own web server may take, in milliseconds. */
const patienceMs = 8_000

/**
 * Asks a domain for its own configuration file, and gives it as it came. Never throws; nothing but the domain's name
 * goes out.
 */
export async function askFile(domain: string, fetch: Fetch, timeoutMs = patienceMs): Promise<NonNullable<Findings['file']>> {
  const fetched = await fetchAutoconfig(domain, fetch, AbortSignal.timeout(timeoutMs))
  if (fetched.is === 'nothing') return { is: 'none', why: fetched.tried.find(({ why }) => why !== 'not-found')?.why ?? 'not-found' }
  return { is: 'file', text: decode(fetched.bytes), from: fetched.from, redirected: fetched.redirected }
}
