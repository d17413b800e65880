import type { IncomingMessage } from 'node:http'
import { type Question, readDnsQuery, readQuestion } from './question.ts'

/** A request that reached the test's server. */
export interface SeenRequest {
  /** The host name asked for, without a port. */
  host: string
  method: string
  /** Path and query. */
  path: string
  headers: Record<string, string>
  /** What a DNS-over-HTTPS request asks; undefined for others. */
  question: Question | undefined
  body: string
}

/** Reads a request to its end. */
export async function readRequest(incoming: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk))
  const path = incoming.url ?? '/'
  const message = readDnsQuery(path)
  return {
    host: (incoming.headers.host ?? '').replace(/:\d+$/, ''),
    method: incoming.method ?? '',
    path,
    headers: Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
    question: message && readQuestion(message),
    body: Buffer.concat(chunks).toString(),
  }
}
