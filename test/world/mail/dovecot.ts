import { execFileSync } from 'node:child_process'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findProgram } from '../../../tools/programs.mjs'
import { giveFolder, ordinaryUser } from '../ordinary-user.ts'
import { dovecotConfig } from './dovecot-config.ts'
import type { MailPorts } from './ports.ts'
import { startServer } from './server.ts'

interface Options {
  /** A folder of its own, which must not exist yet. */
  folder: string
  ports: MailPorts
  certificate: { key: string; cert: string }
  users: string[]
  password: string
}

/** Dovecot, running. */
export interface Dovecot {
  /** The folder with a Maildir for each user who has got mail. */
  mail: string
  /** Removes all mail and all that Dovecot knows about it. Nobody may be signed in. */
  empty(): Promise<void>
  lastWords(): string
  stop(): Promise<void>
}

/**
 * Starts Dovecot (IMAP, POP3, LMTP, and signing in for Postfix) with a mailbox for each user, as an ordinary user, as
 * Dovecot gives root no mail. Rejects, with its own words, where it does not start.
 */
export async function startDovecot({ folder, ports, certificate, users, password }: Options): Promise<Dovecot> {
  const program = findProgram('dovecot')
  if (!program) throw new Error('Dovecot is not installed: the Debian packages are dovecot-imapd, dovecot-pop3d and dovecot-lmtpd.')
  const anybody = ordinaryUser()
  const version = execFileSync(program, ['--version'], { encoding: 'utf8' })

  await mkdir(folder)
  for (const name of ['run', 'state', 'mail']) await mkdir(join(folder, name))
  await writeFile(join(folder, 'certificate.pem'), certificate.cert)
  await writeFile(join(folder, 'key.pem'), certificate.key, { mode: 0o600 })
  await writeFile(
    join(folder, 'users'),
    users
      .flatMap(namesOf)
      .map((name) => `${name}:{PLAIN}${password}\n`)
      .join(''),
  )
  await writeFile(join(folder, 'dovecot.conf'), dovecotConfig({ folder, ports, version, ...anybody }))
  giveFolder(folder, anybody)

  const server = startServer([program, '-F', '-c', join(folder, 'dovecot.conf')], anybody)
  const mail = join(folder, 'mail')
  const empty = async () => {
    for (const name of await readdir(mail)) await rm(join(mail, name), { recursive: true, force: true })
  }
  const stop = async () => {
    server.kill('SIGTERM')
    await server.ended()
  }
  try {
    await server.listening([ports.imap, ports.imaps, ports.pop3, ports.pop3s, ports.lmtp, ports.sasl])
    return { mail, empty, lastWords: server.lastWords, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Dovecot 2.3 looks some characters up with a backslash before them. */
function namesOf(user: string): string[] {
  return [user, user.replaceAll(/['"\\]/g, String.raw`\$&`)]
}
