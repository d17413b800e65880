import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findProgram } from '../../../tools/programs.mjs'
import { rootPrefix } from '../../../tools/root.mjs'
import type { MailPorts } from './ports.ts'
import { mainCf, masterCf } from './postfix-config.ts'
import { startServer } from './server.ts'

interface Options {
  /** A folder of its own, which must not exist yet. */
  folder: string
  ports: MailPorts
  certificate: { key: string; cert: string }
}

/** Postfix, running. `stop` ends it and removes its folder, parts of which belong to root. */
export interface Postfix {
  lastWords(): string
  stop(): Promise<void>
}

/** Starts Postfix for sending, as root, as it wants it. Rejects, with its own words, where it does not start. */
export async function startPostfix({ folder, ports, certificate }: Options): Promise<Postfix> {
  const program = findProgram('postfix')
  const prefix = await rootPrefix()
  if (!program) throw new Error('Postfix is not installed: the Debian package is postfix.')
  if (!prefix) throw new Error('Postfix starts as root only.')

  const asRoot = async (...words: string[]) => {
    const [command = '', ...args] = [...prefix, ...words]
    await promisify(execFile)(command, args, { timeout: 10_000 })
  }
  // Apart, as it wants its configuration to be root's altogether, and gives parts of the rest to its own users.
  const config = join(folder, 'config')
  await mkdir(config, { recursive: true })
  await writeFile(join(config, 'certificate.pem'), certificate.cert)
  await writeFile(join(config, 'key.pem'), certificate.key, { mode: 0o600 })
  await writeFile(join(config, 'main.cf'), mainCf({ folder, ports }))
  await writeFile(join(config, 'master.cf'), masterCf({ ports }))
  await asRoot('chown', '-R', '0:0', config)
  await asRoot('mkdir', join(folder, 'queue'))
  // Its log goes to /dev/stdout, which nobody can open where it is a socket, as Node's pipes are.
  const server = startServer(['sh', '-c', '"$@" 2>&1 | cat', 'sh', ...prefix, program, '-c', config, 'start-fg'])
  const stop = async () => {
    // Fails where it has ended by itself.
    await asRoot(program, '-c', config, 'abort').catch(() => undefined)
    await server.ended()
    await asRoot('rm', '-rf', folder)
  }
  try {
    await server.listening([ports.submission, ports.submissions])
    return { lastWords: server.lastWords, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
