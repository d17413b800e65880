import { once } from 'node:events'
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { ask } from '../test/world/ask.ts'
import { makeCertificate } from '../test/world/certificate.ts'
import { readDnsQuery } from '../test/world/question.ts'
import { dnsReply } from '../test/world/reply.ts'

/** Every DNS-over-HTTPS resolver in one, with a round trip to choose. Change it while it runs. */
export interface Doh {
  port: number
  /** From a question to its answer, however long the DNS server behind takes. */
  roundTripMs: number
  /** The same for single hosts; `'never'` leaves questions without an answer. */
  hosts: Map<string, number | 'never'>
  stop(): Promise<void>
}

/**
 * Starts the server on 127.0.0.1 in front of the DNS server on `bindPort`. It speaks HTTP/2 as public resolvers do: over
 * HTTP/1.1 a browser opens six connections at most, and the seven questions of a lookup would cost a round trip more.
 */
export async function startDoh(bindPort: number): Promise<Doh> {
  const server = createSecureServer({ ...(await makeCertificate()), allowHTTP1: true }, (request, response) => {
    // The browser may leave in the middle; then nobody waits for the answer.
    answer(request, response).catch(() => response.stream?.destroy())
  })
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const doh: Doh = { port: typeof address === 'object' && address ? address.port : 0, roundTripMs: 0, hosts: new Map(), stop }

  async function answer(request: Http2ServerRequest, response: Http2ServerResponse): Promise<void> {
    const message = readDnsQuery(request.url)
    if (message === undefined) return void response.writeHead(404).end()
    const takesMs = doh.hosts.get(new URL(`https://${request.authority}`).hostname) ?? doh.roundTripMs
    if (takesMs === 'never') return
    const [reply] = await Promise.all([ask(message, bindPort), sleep(takesMs)])
    const { status, headers, body } = dnsReply(reply)
    response.writeHead(status, headers).end(body)
  }

  async function stop(): Promise<void> {
    server.close()
    for (const socket of sockets) socket.destroy()
    await once(server, 'close')
  }

  return doh
}
