import type { Fetch } from '../http.ts'
import { Cache } from './cache.ts'
import { askDoh, type DohReply, type Trouble } from './doh.ts'
import type { Message, Question } from './message.ts'

/** The answer to one question: a message, or why nobody gave one. */
export type Reply = { is: 'message'; message: Message; resolver: string } | { is: 'trouble'; trouble: Trouble }

/** Asks the configured resolvers. Never throws; answers `timeout` as soon as the signal is aborted. */
export type Ask = (question: Question, signal: AbortSignal) => Promise<Reply>

export interface ResolverOptions {
  /** RFC 8484 servers in the order of preference. */
  urls: readonly string[]
  fetch: Fetch
  /** How long one resolver may think before the next is asked as well, in milliseconds. */
  hedgeAfterMs?: number
  nowMs?: () => number
}

/** A resolver that kept us waiting is asked last for so long. */
const shunMs = 60_000

/**
 * Asks several resolvers as if they were one: the next is asked when one fails, and as well when one is slow; the
 * first usable answer wins. Answers are kept in memory for their TTL, equal questions in flight are asked once.
 */
export function createResolver({ urls, fetch, hedgeAfterMs = 1_000, nowMs = Date.now }: ResolverOptions): Ask {
  const cache = new Cache<Reply>(nowMs)
  const inFlight = new Map<string, Flight>()
  const shunnedUntilMs = new Map<string, number>()

  const inOrder = () => {
    const isShunned = (url: string) => (shunnedUntilMs.get(url) ?? 0) > nowMs()
    return [...urls.filter((url) => !isShunned(url)), ...urls.filter(isShunned)]
  }

  const askAll = async (question: Question, signal: AbortSignal): Promise<Reply> => {
    const stop = new AbortController()
    const both = AbortSignal.any([signal, stop.signal])
    const waiting = new Map<string, Promise<{ url: string; reply: DohReply }>>()
    let worst: Trouble | undefined
    const next = inOrder()
    const start = () => {
      const url = next.shift()
      if (url !== undefined)
        waiting.set(
          url,
          askDoh(url, question, fetch, both).then((reply) => ({ url, reply })),
        )
    }
    start()
    while (waiting.size > 0) {
      const timer = next.length > 0 ? wait(hedgeAfterMs, both) : undefined
      const first = await Promise.race([...waiting.values(), ...(timer ? [timer.ended] : [])])
      timer?.stop()
      if (first === undefined) {
        for (const url of waiting.keys()) shunnedUntilMs.set(url, nowMs() + shunMs)
        start()
        continue
      }
      waiting.delete(first.url)
      if (first.reply.is === 'message') {
        stop.abort()
        return { is: 'message', message: first.reply.message, resolver: first.url }
      }
      // SERVFAIL speaks of the domain, the others of the resolver.
      if (first.reply.trouble !== 'servfail' && !signal.aborted) shunnedUntilMs.set(first.url, nowMs() + shunMs)
      worst = first.reply.trouble === 'servfail' ? 'servfail' : (worst ?? first.reply.trouble)
      if (!signal.aborted) start()
    }
    return { is: 'trouble', trouble: worst ?? 'unreachable' }
  }

  const takeOff = (key: string, question: Question): Flight => {
    const stop = new AbortController()
    const reply = askAll(question, stop.signal).then((landed) => {
      if (inFlight.get(key) === flight) inFlight.delete(key)
      if (landed.is === 'message') cache.set(key, landed, landed.message.ttlS)
      return landed
    })
    const flight: Flight = { reply, waiting: 0, stop }
    inFlight.set(key, flight)
    return flight
  }

  return (question, signal) => {
    const key = `${question.type} ${question.name}`
    const kept = cache.get(key)
    if (kept) return Promise.resolve(kept)
    const flight = inFlight.get(key) ?? takeOff(key, question)
    flight.waiting++
    const { promise, resolve } = Promise.withResolvers<Reply>()
    const giveUp = () => {
      flight.waiting--
      // Who gives up must not take the answer away from others who still wait for it.
      if (flight.waiting === 0) {
        if (inFlight.get(key) === flight) inFlight.delete(key)
        flight.stop.abort()
      }
      resolve({ is: 'trouble', trouble: 'timeout' })
    }
    if (signal.aborted) giveUp()
    else signal.addEventListener('abort', giveUp, { once: true })
    void flight.reply.then((reply) => {
      signal.removeEventListener('abort', giveUp)
      resolve(reply)
    })
    return promise
  }
}

/** A question on its way, shared by all who ask it. */
interface Flight {
  reply: Promise<Reply>
  /** How many still wait for it. */
  waiting: number
  stop: AbortController
}

/** A timer that ends early, and for good, when `signal` is aborted. */
function wait(ms: number, signal: AbortSignal): { ended: Promise<undefined>; stop: () => void } {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const done = () => resolve(undefined)
  const timer = setTimeout(done, ms)
  signal.addEventListener('abort', done, { once: true })
  return {
    ended: promise,
    stop: () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
    },
  }
}
