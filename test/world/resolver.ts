import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { setTimeout as sleep } from 'node:timers/promises'
import { createSecureContext } from 'node:tls'
import { ask } from './ask.ts'
import { fingerprintOf, makeCertificate } from './certificate.ts'
import { type Fault, strikes } from './fault.ts'
import { readDnsQuery } from './question.ts'
import { dnsReply, notFound, type Reply, spoil } from './reply.ts'
import { readRequest, type SeenRequest } from './request.ts'

/** The test's HTTPS server: every DNS-over-HTTPS resolver, and every other host, in one. Change it while it runs. */
export interface Resolver {
  port: number
  /** Of its certificate's public key, as Chromium wants it: SHA-256 in base64. */
  fingerprint: string
  /** Everything that arrived, oldest first. */
  requests: SeenRequest[]
  /** By host name, `*` for every host without one of its own. */
  faults: Map<string, Fault>
  /** By address: `https://autoconfig.firm.example/mail/config-v1.1.xml`. All else is 404. */
  files: Map<string, Partial<Reply>>
  /** Which names are answered as DNSSEC-authenticated (the AD bit). */
  ad: (name: string) => boolean
  /** How long every answer takes. */
  delayMs: number
  stop(): Promise<void>
}

/** Starts the server on 127.0.0.1 in front of the DNS server on `bindPort`. */
export async function startResolver(bindPort: number): Promise<Resolver> {
  const untrusted = createSecureContext(await makeCertificate())
  const distrusted = new Set<string>()
  const certificate = await makeCertificate()
  const server = createServer(
    { ...certificate, SNICallback: (host, use) => use(null, isDistrusted(host) ? untrusted : undefined) },
    (incoming, response) => {
      // The browser may leave in the middle; then nobody waits for the answer.
      answer(incoming, response).catch(() => response.destroy())
    },
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0

  const resolver: Resolver = {
    port,
    fingerprint: fingerprintOf(certificate.cert),
    requests: [],
    faults: new Map(),
    files: new Map(),
    ad: () => false,
    delayMs: 0,
    stop,
  }

  /** A host that was struck is trusted again as soon as the test takes the fault away. */
  function isDistrusted(host: string): boolean {
    return distrusted.has(host) && resolver.faults.get(host)?.is === 'certificate'
  }

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(incoming)
    resolver.requests.push(request)
    const fault = resolver.faults.get(request.host) ?? resolver.faults.get('*')
    const striking = fault && strikes(fault, request.question) ? fault : undefined
    if (striking?.is === 'silent') return
    if (striking?.is === 'certificate') distrusted.add(request.host)
    if (striking?.is === 'reset' || striking?.is === 'certificate') return void incoming.socket.destroy()
    await sleep(striking?.is === 'slow' ? striking.delayMs : resolver.delayMs)
    const good = await goodReply(request)
    const { status, headers, body } = striking ? spoil(good, striking) : good
    response.writeHead(status, headers).end(body)
  }

  async function goodReply({ host, method, path, question }: SeenRequest): Promise<Reply> {
    const message = method === 'GET' ? readDnsQuery(path) : undefined
    if (message) return dnsReply(likePublicResolver(await ask(message, bindPort), resolver.ad(question?.name ?? '')))
    const url = `https://${host}${path}`
    const file = resolver.files.get(url) ?? resolver.files.get(url.replace(/\?.*/, ''))
    return file ? { status: 200, headers: {}, body: '', ...file } : notFound
  }

  async function stop(): Promise<void> {
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  }

  return resolver
}

/** A resolver's answer differs from BIND's own: not authoritative (AA), recursion available (RA), AD as the test says. */
function likePublicResolver(message: Buffer, isAuthentic: boolean): Buffer {
  message.writeUInt8(message.readUInt8(2) & ~0x04, 2)
  message.writeUInt8((message.readUInt8(3) & ~0x20) | 0x80 | (isAuthentic ? 0x20 : 0), 3)
  return message
}
