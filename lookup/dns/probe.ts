import type { Fetch } from '../http.ts'
import { askDoh, type Trouble } from './doh.ts'
import type { Question } from './message.ts'

/** What a resolver is good for: how long one of its answers takes, and whether it checks DNSSEC; or why it is of no use. */
export type Probe = { is: 'works'; roundTripMs: number; validates: boolean } | { is: 'trouble'; trouble: Trouble }

interface ProbeOptions {
  fetch: Fetch
  nowMs: () => number
  /** How long all questions together may take, in milliseconds. */
  timeoutMs: number
}

/** A public name of nobody in particular that has been signed for many years. The first answer also opens the connection. */
const warmUp: Question = { name: 'ietf.org', type: 'AAAA' }
/** Of different types, so that no cache on the way answers for the resolver. */
const timed: readonly Question[] = [
  { name: 'ietf.org', type: 'MX' },
  { name: 'ietf.org', type: 'A' },
  { name: 'ietf.org', type: 'TXT' },
]
/** Made to have a wrong signature: who checks signatures answers SERVFAIL (RFC 4035 §5.5). */
const wronglySigned: Question = { name: 'dnssec-failed.org', type: 'A' }

/** Tries an RFC 8484 server out with five questions about two public names. Never throws. */
export async function probeResolver(url: string, { fetch, nowMs, timeoutMs }: ProbeOptions): Promise<Probe> {
  const signal = AbortSignal.timeout(timeoutMs)
  const ask = async (question: Question) => {
    const startMs = nowMs()
    const reply = await askDoh(url, question, fetch, signal)
    if (reply.is === 'trouble') return reply
    // Who does not find this name finds no other one.
    if (reply.message.answers.length === 0) return { is: 'trouble', trouble: 'servfail' } as const
    return { is: 'answer', tookMs: nowMs() - startMs, signed: reply.message.signed } as const
  }

  const first = await ask(warmUp)
  if (first.is === 'trouble') return first
  // Where this gets no answer for another reason, the resolver's own word (AD) has to do.
  const refusal = askDoh(url, wronglySigned, fetch, signal)
  const tookMs: number[] = []
  let signed = first.signed
  for (const question of timed) {
    const next = await ask(question)
    if (next.is === 'trouble') return next
    tookMs.push(next.tookMs)
    signed &&= next.signed
  }
  return { is: 'works', roundTripMs: Math.round(median(tookMs)), validates: signed && (await refusal).is === 'trouble' }
}

function median(numbers: number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
}
