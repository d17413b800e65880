import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import type { Fetch } from '../../lookup/http.ts'

/** A `fetch` for Node that leads every host to the test's HTTPS server and takes its self-signed certificate. GET only. */
export function nodeFetch(port: number): Fetch {
  return async (address, { headers, signal }) => {
    const url = new URL(address)
    const sent = request({
      host: '127.0.0.1',
      port,
      servername: '',
      path: `${url.pathname}${url.search}`,
      headers: { ...Object.fromEntries(new Headers(headers)), host: url.host },
      rejectUnauthorized: false,
      ...(signal ? { signal } : {}),
    })
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
    sent.on('response', resolve)
    sent.on('error', reject)
    sent.end()
    const received = await promise
    const chunks: Buffer[] = []
    for await (const chunk of received) chunks.push(Buffer.from(chunk))
    const contentType = received.headers['content-type'] ?? ''
    return new Response(Buffer.concat(chunks), { status: received.statusCode ?? 0, headers: { 'content-type': contentType } })
  }
}
