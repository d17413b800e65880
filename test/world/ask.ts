import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { connect } from 'node:net'

const timeoutMs = 5_000

/**
 * Asks the DNS server on 127.0.0.1, over UDP and, where the answer is cut short (TC), again over TCP.
 * Rejects after 5 seconds without an answer.
 */
export async function ask(message: Uint8Array, port: number): Promise<Buffer> {
  const answer = await askUdp(message, port)
  const isTruncated = (answer.readUInt8(2) & 0x02) !== 0
  return isTruncated ? askTcp(message, port) : answer
}

async function askUdp(message: Uint8Array, port: number): Promise<Buffer> {
  const socket = createSocket('udp4')
  try {
    const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
    socket.on('message', resolve)
    socket.on('error', reject)
    socket.send(message, port, '127.0.0.1')
    return await within(promise)
  } finally {
    socket.close()
  }
}

async function askTcp(message: Uint8Array, port: number): Promise<Buffer> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    const length = Buffer.alloc(2)
    length.writeUInt16BE(message.length)
    socket.write(Buffer.concat([length, message]))
    return await within(readFramed(socket))
  } finally {
    socket.destroy()
  }
}

/** Over TCP two bytes of length stand before each message (RFC 1035 §4.2.2). */
async function readFramed(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  let got = Buffer.alloc(0)
  for await (const chunk of chunks) {
    got = Buffer.concat([got, chunk])
    if (got.length >= 2 && got.length >= 2 + got.readUInt16BE(0)) return got.subarray(2, 2 + got.readUInt16BE(0))
  }
  throw new Error('The DNS server ended the connection early.')
}

async function within<T>(answer: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`No answer from the DNS server in ${timeoutMs} ms.`)), timeoutMs)
  return Promise.race([answer, promise]).finally(() => clearTimeout(timer))
}
