import { type Fetch, readLimited } from '../../http.ts'
import { decode } from './decode.ts'
import { maxFileOctets } from './limits.ts'
import { autoconfigUrls } from './urls.ts'

/** A place that was asked for the file, and why it gave none. */
export interface Tried {
  host: string
  why: 'unreachable' | 'not-found' | 'refused' | 'insecure' | 'too-large'
}

interface File {
  is: 'file'
  bytes: Uint8Array
  /** The host that answered in the end. */
  from: string
  /** Whether that is another host than the one that was asked. */
  redirected: boolean
}

export type Fetched = File | { is: 'nothing'; tried: Tried[] }

/**
 * Asks a domain itself for its configuration file: at both places at once, so that one which keeps silent does not
 * use up the time of the other; the first by preference that names servers counts. Without one the first file of
 * any kind is given, for the reader to say what is wrong with it. Never throws; an aborted `signal` counts as
 * `unreachable`.
 * @param domain in ASCII form; nothing else goes out
 */
export async function fetchAutoconfig(domain: string, fetch: Fetch, signal: AbortSignal): Promise<Fetched> {
  const stop = new AbortController()
  const either = AbortSignal.any([signal, stop.signal])
  const files: File[] = []
  const tried: Tried[] = []
  for (const answer of autoconfigUrls(domain).map((url) => fetchFile(url, fetch, either))) {
    const got = await answer
    if (got.is === 'failed') tried.push(got.tried)
    else if (namesServers(got.bytes)) {
      stop.abort()
      return got
    } else files.push(got)
  }
  return files[0] ?? { is: 'nothing', tried }
}

/** Whether this looks like the file that was asked for; the reader has the last word. */
function namesServers(bytes: Uint8Array): boolean {
  const text = decode(bytes)
  return /<clientConfig[\s>]/.test(text) && /<(incoming|outgoing)Server[\s>]/.test(text)
}

async function fetchFile(url: string, fetch: Fetch, signal: AbortSignal): Promise<File | { is: 'failed'; tried: Tried }> {
  const { host } = new URL(url)
  const failed = (why: Tried['why']) => ({ is: 'failed' as const, tried: { host, why } })
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'follow',
      signal,
    })
    const why = refusal(response)
    if (why !== undefined) {
      await response.body?.cancel()
      return failed(why)
    }
    const bytes = await readLimited(response, maxFileOctets)
    if (bytes === undefined) return failed('too-large')
    const from = new URL(response.url).host
    return { is: 'file', bytes, from, redirected: from !== host }
  } catch {
    return failed('unreachable')
  }
}

function refusal({ url, ok, status }: Response): Tried['why'] | undefined {
  if (!url.startsWith('https://')) return 'insecure'
  if (status === 404 || status === 410) return 'not-found'
  return ok ? undefined : 'refused'
}
