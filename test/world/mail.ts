import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Server } from '../../lookup/server.ts'
import { makeCertificate } from './certificate.ts'
import { startDovecot } from './mail/dovecot.ts'
import { arrival } from './mail/maildir.ts'
import { freeMailPorts, type MailPorts } from './mail/ports.ts'
import { startPostfix } from './mail/postfix.ts'

export interface Mail {
  password: string
  /** The certificate of all servers, made for localhost, as PEM. */
  certificate: string
  /** IMAP, POP3 and SMTP, each with TLS from the first byte and with STARTTLS. */
  servers: Server[]
  /** Resolves when a message with this text is in that user's mailbox; rejects, with Postfix's last words, after ten seconds. */
  arrived(user: string, text: string): Promise<void>
  /** Removes every message. Nobody may be signed in. */
  empty(): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts a mail host for firm.example on loopback (Dovecot and Postfix) with a mailbox for each of `users`, which are
 * addresses. Rejects, with their own words, where one does not start.
 */
export async function startMail({ users }: { users: string[] }): Promise<Mail> {
  const password = 'battery-staple'
  const certificate = await makeCertificate()
  const ports = await freeMailPorts()
  const folder = await mkdtemp(join(tmpdir(), 'mail-'))
  // Both servers run as users of their own.
  await chmod(folder, 0o755)
  const running: { stop(): Promise<void> }[] = []
  const stop = async () => {
    // Dovecot ends only when Postfix has let go of it.
    for (const server of running.toReversed()) await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const dovecot = await startDovecot({ folder: join(folder, 'dovecot'), ports, certificate, users, password })
    running.push(dovecot)
    const postfix = await startPostfix({ folder: join(folder, 'postfix'), ports, certificate })
    running.push(postfix)
    const arrived = (user: string, text: string) =>
      arrival(join(dovecot.mail, user), text).catch(({ message }: Error) => {
        throw new Error(`${message}\n${postfix.lastWords()}\n${dovecot.lastWords()}`)
      })
    return { password, certificate: certificate.cert, servers: serversAt(ports), arrived, empty: dovecot.empty, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function serversAt({ imap, imaps, pop3, pop3s, submission, submissions }: MailPorts): Server[] {
  const host = 'localhost'
  return [
    { protocol: 'imap', host, port: imaps, security: 'tls' },
    { protocol: 'imap', host, port: imap, security: 'starttls' },
    { protocol: 'pop3', host, port: pop3s, security: 'tls' },
    { protocol: 'pop3', host, port: pop3, security: 'starttls' },
    { protocol: 'smtp', host, port: submissions, security: 'tls' },
    { protocol: 'smtp', host, port: submission, security: 'starttls' },
  ]
}
