import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** Finds a port on 127.0.0.1 that is free for both UDP and TCP. Rejects after ten unlucky tries. */
export async function freePort(triesLeft = 10): Promise<number> {
  const socket = createSocket('udp4')
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  const { port } = socket.address()
  const server = createServer()
  try {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return port
  } catch (error) {
    if (triesLeft === 0) throw error
  } finally {
    socket.close()
    server.close()
  }
  return freePort(triesLeft - 1)
}
