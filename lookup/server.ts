export type Protocol = 'imap' | 'pop3' | 'smtp'
/** `tls` = TLS from the first byte, `starttls` = upgraded on the same port (RFC 8314 §3), `none` = unencrypted. */
export type Security = 'tls' | 'starttls' | 'none'

export interface Server {
  protocol: Protocol
  host: string
  port: number
  security: Security
}

export const protocols = ['imap', 'pop3', 'smtp'] as const satisfies readonly Protocol[]
