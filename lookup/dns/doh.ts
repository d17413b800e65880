import { encodeQuery, type Message, parseMessage, type Question } from './message.ts'

/** The part of `fetch` that is used; tests pass their own. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** Why a resolver gave no usable answer to one question. */
export type Trouble = 'unreachable' | 'refused' | 'not-dns' | 'servfail' | 'timeout'

export type DohReply = { is: 'message'; message: Message } | { is: 'trouble'; trouble: Trouble }

const maxMessageOctets = 65_535

/**
 * Asks one resolver one question by RFC 8484 GET. Nothing but the question goes out: no cookies, no referrer, and
 * nothing is kept on disk. Never throws; an aborted `signal` counts as `timeout`.
 * @param url the resolver, https, without a query
 */
export async function askDoh(url: string, question: Question, fetch: Fetch, signal: AbortSignal): Promise<DohReply> {
  try {
    const response = await fetch(withQuery(url, question), {
      headers: { accept: 'application/dns-message' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal,
    })
    if (!response.ok) return trouble('refused')
    // A hotel's sign-in page answers everything with HTML.
    if (!/^application\/dns-message\b/i.test(response.headers.get('content-type') ?? '')) return trouble('not-dns')
    const bytes = await readLimited(response, maxMessageOctets)
    const parsed = bytes === undefined ? undefined : parseMessage(bytes, question)
    if (parsed?.is !== 'message') return trouble('not-dns')
    const { status } = parsed.message
    return status === 'servfail' || status === 'refused' ? trouble('servfail') : parsed
  } catch {
    return trouble(signal.aborted ? 'timeout' : 'unreachable')
  }
}

function trouble(kind: Trouble): DohReply {
  return { is: 'trouble', trouble: kind }
}

function withQuery(url: string, question: Question): string {
  const text = String.fromCharCode(...encodeQuery(question))
  const base64url = btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return `${url}?dns=${base64url}`
}

/** Reads a body of at most `maxOctets`; a longer one is dropped without reading it to its end. */
async function readLimited(response: Response, maxOctets: number): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader()
  if (reader === undefined) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > maxOctets) {
      await reader.cancel()
      return undefined
    }
    chunks.push(value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
