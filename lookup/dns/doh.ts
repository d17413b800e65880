import { type Fetch, readLimited } from '../http.ts'
import { encodeQuery, type Message, parseMessage, type Question } from './message.ts'

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
