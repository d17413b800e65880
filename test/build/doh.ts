import { type Answer, AUTHENTIC_DATA, decode, encode } from '@leichtgewicht/dns-packet'
import type { Question } from '../../lookup/dns/message.ts'
import type { Fetch } from '../../lookup/http.ts'

/** What a made-up resolver does with a question; `signal` is the asker's. */
export type Behaviour = (question: Question, signal: AbortSignal) => Response | Promise<Response>

interface Request {
  url: string
  init: RequestInit
  host: string
  /** `MX firm.example` */
  question: string
}

/** A `fetch` that knows these hosts only, and notes what it was asked. */
export function fakeFetch(servers: Record<string, Behaviour>): { fetch: Fetch; requests: Request[]; hosts: () => string[] } {
  const requests: Request[] = []
  const fetch: Fetch = async (url, init) => {
    const { host, searchParams } = new URL(url)
    const { name, type } = decode(Buffer.from(searchParams.get('dns') ?? '', 'base64url')).questions?.[0] ?? { name: '', type: '' }
    requests.push({ url, init, host, question: `${type} ${name}` })
    const server = servers[host]
    if (server === undefined || (type !== 'MX' && type !== 'SRV')) throw new TypeError('Failed to fetch')
    return server({ name, type }, init.signal ?? new AbortController().signal)
  }
  return { fetch, requests, hosts: () => requests.map(({ host }) => host) }
}

interface Reply {
  answers?: Answer[]
  authorities?: Answer[]
  rcode?: number
  signed?: boolean
}

/** A DNS response as octets, made by another implementation than ours. */
export function encodeReply({ name, type }: Question, { answers = [], authorities = [], rcode = 0, signed = false }: Reply = {}) {
  const flags = rcode | (signed ? AUTHENTIC_DATA : 0)
  return Uint8Array.from(encode({ type: 'response', id: 0, flags, questions: [{ name, type }], answers, authorities }))
}

export function dnsResponse(octets: Uint8Array<ArrayBuffer>): Response {
  return new Response(octets, { headers: { 'content-type': 'application/dns-message' } })
}

/** One MX record for whatever was asked. */
export function answersMx(exchange: string, ttl = 300): Behaviour {
  return (question) =>
    dnsResponse(encodeReply(question, { answers: [{ name: question.name, type: 'MX', ttl, data: { preference: 10, exchange } }] }))
}

export function answersCode(rcode: number): Behaviour {
  return (question) => dnsResponse(encodeReply(question, { rcode }))
}

/** The request stays open until the asker gives up. */
export const silent: Behaviour = (_question, signal) => {
  const { promise, reject } = Promise.withResolvers<Response>()
  if (signal.aborted) reject(signal.reason)
  signal.addEventListener('abort', () => reject(signal.reason))
  return promise
}

/** The request stays open whatever the asker does. */
export const deaf: Behaviour = () => Promise.withResolvers<Response>().promise

export const unreachable: Behaviour = () => Promise.reject(new TypeError('Failed to fetch'))

export const fails500: Behaviour = (question) =>
  new Response(encodeReply(question), { status: 500, headers: { 'content-type': 'application/dns-message' } })

export const signInPage: Behaviour = () =>
  new Response('<!doctype html><title>Hotel Wi-Fi</title>', { headers: { 'content-type': 'text/html' } })

export const garbage: Behaviour = () => dnsResponse(Uint8Array.from({ length: 64 }, (_, at) => (at * 37 + 165) & 0xff))

export const wrongQuestion: Behaviour = (question, signal) =>
  answersMx('mx.other.example')({ ...question, name: `x${question.name.slice(1)}` }, signal)
