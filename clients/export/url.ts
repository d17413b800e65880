import type { Account } from './account.ts'
import { percentEncoded } from './quote.ts'

const schemes = { imap: { tls: 'imaps', plain: 'imap' }, pop3: { tls: 'pops', plain: 'pop' }, smtp: { tls: 'smtps', plain: 'smtp' } }

/**
 * A server as `scheme://user@host:port`. The `s` schemes mean TLS from the first byte, the plain ones STARTTLS, as in
 * (neo)mutt, aerc and himalaya. The user name is encoded as RFC 5092 §3.2 and RFC 2384 §4 ask.
 */
export function serverUrl({ protocol, security, user, host, port }: Pick<Account, 'protocol' | 'security' | 'user' | 'host' | 'port'>) {
  const scheme = schemes[protocol][security === 'tls' ? 'tls' : 'plain']
  return `${scheme}://${percentEncoded(user)}@${host}:${port}`
}
