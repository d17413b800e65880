import type { Fault } from './fault.ts'

/** What the server sends. */
export interface Reply {
  status: number
  headers: Record<string, string>
  body: string | Buffer
}

/** A good answer to a DNS question. `no-store`, so that no test sees an earlier one's records in the browser's cache. */
export function dnsReply(body: Buffer): Reply {
  const headers = {
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
    'content-type': 'application/dns-message',
  }
  return { status: 200, headers, body }
}

/** Nothing there. */
export const notFound: Reply = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found\n' }

/** What the fault makes of a good reply; the faults of timing and of the connection leave it as it is. */
export function spoil(reply: Reply, fault: Fault): Reply {
  const body = Buffer.from(reply.body)
  switch (fault.is) {
    case 'status':
      return { status: fault.status, headers: { ...withCors, ...fault.headers }, body: '' }
    case 'html':
      return { status: 200, headers: { ...withCors, 'content-type': 'text/html' }, body: signInPage }
    case 'empty':
      return { ...reply, status: 200, body: '' }
    case 'garbage':
      return { ...reply, status: 200, body: Buffer.from(body.map((byte, at) => byte ^ (0xa5 + at * 31))) }
    case 'cut':
      return { ...reply, body: body.subarray(0, Math.floor(body.length / 2)) }
    case 'no-cors':
      return { ...reply, headers: omit(reply.headers, 'access-control-allow-origin') }
    case 'wrong-id':
      return { ...reply, body: edited(body, (bytes) => bytes.writeUInt16BE(bytes.readUInt16BE(0) ^ 0x5a5a, 0)) }
    case 'wrong-question':
      // Byte 13 is the first letter of the name asked about: "anna.example" becomes "xnna.example".
      return {
        ...reply,
        body: edited(body, (bytes) => bytes.write(bytes.toString('latin1', 13, 14) === 'x' ? 'y' : 'x', 13)),
      }
    case 'servfail':
      return { ...reply, body: servfail(body) }
    default:
      return reply
  }
}

const withCors = { 'access-control-allow-origin': '*' }
const signInPage = '<!doctype html><title>Hotel Wi-Fi</title><p>Please sign in to use the network.'

function omit(headers: Record<string, string>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name))
}

function edited(body: Buffer, edit: (bytes: Buffer) => void): Buffer {
  const copy = Buffer.from(body)
  if (copy.length > 13) edit(copy)
  return copy
}

/** The same question with no answers and RCODE 2. */
function servfail(body: Buffer): Buffer {
  let end = 12
  while (body.length > end && body.readUInt8(end) !== 0) end += 1 + body.readUInt8(end)
  return edited(body.subarray(0, end + 5), (bytes) => {
    bytes.writeUInt8((bytes.readUInt8(3) & 0xf0) | 2, 3)
    bytes.fill(0, 6, 12)
  })
}
