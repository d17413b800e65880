import { freePort } from '../port.ts'

/**
 * Ports on 127.0.0.1. `imap`, `pop3` and `submission` offer STARTTLS, the others with an `s` begin with TLS; by `lmtp`
 * Dovecot takes mail in, by `sasl` it signs people in for Postfix.
 */
export interface MailPorts {
  imap: number
  imaps: number
  pop3: number
  pop3s: number
  submission: number
  submissions: number
  lmtp: number
  sasl: number
}

/** Finds a free port for each. */
export async function freeMailPorts(): Promise<MailPorts> {
  const used = new Set<number>()
  const next = async (): Promise<number> => {
    const port = await freePort()
    if (used.has(port)) return next()
    used.add(port)
    return port
  }
  return {
    imap: await next(),
    imaps: await next(),
    pop3: await next(),
    pop3s: await next(),
    submission: await next(),
    submissions: await next(),
    lmtp: await next(),
    sasl: await next(),
  }
}
