import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

const timeoutMs = 15_000

export interface Server {
  /** Resolves when every port on 127.0.0.1 takes connections; rejects, with the server's last words, where one doesn't. */
  listening(ports: number[]): Promise<void>
  /** The last lines of its log. */
  lastWords(): string
  /** Resolves when it has ended; kills it where that takes over five seconds. */
  ended(): Promise<void>
  kill(signal: NodeJS.Signals): void
}

/** Starts a server that stays in the foreground and logs to its standard output or error. */
export function startServer([command = '', ...args]: string[], as: { uid?: number; gid?: number } = {}): Server {
  const child = spawn(command, args, { uid: as.uid, gid: as.gid, stdio: ['ignore', 'pipe', 'pipe'] })
  const lines: string[] = []
  for (const output of [child.stdout, child.stderr]) output?.on('data', (data: Buffer) => lines.push(`${data}`))
  child.on('error', (error) => lines.push(error.message))
  let isClosed = false
  const closed = new Promise<void>((resolve) => {
    child.on('close', () => {
      isClosed = true
      resolve()
    })
  })
  const lastWords = () => lines.join('').split('\n').slice(-15).join('\n')

  const listening = async (ports: number[]) => {
    const deadline = Date.now() + timeoutMs
    for (const port of ports) {
      while (!(await takesConnections(port))) {
        if (isClosed || Date.now() > deadline) throw new Error(`${command} does not listen on ${port}:\n${lastWords()}`)
        await pause(50)
      }
    }
  }
  const ended = async () => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 5_000)
    await closed
    clearTimeout(timer)
  }
  return { listening, lastWords, ended, kill: (signal) => child.kill(signal) }
}

async function takesConnections(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
