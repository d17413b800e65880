import { type Account, accountFor } from './account.ts'
import { addressOf } from './address.ts'
import { type Make, refused, textFile } from './exported.ts'
import { shellQuoted } from './quote.ts'
import { secretCommand, secretHint } from './secret.ts'
import { serverUrl } from './url.ts'

/** `neomuttrc`, which mutt reads too: the mailbox, the way out, or both. */
export const neomutt: Make = (answer, query) => {
  const incoming = accountFor(answer, query, ['imap', 'pop3'], { oauth: true })
  const outgoing = accountFor(answer, query, ['smtp'], { oauth: true })
  if (incoming.is === 'refused' && outgoing.is === 'refused') return incoming
  const from = addressOf(query)
  // Its address parser loses what is in the quotes of a local part.
  if (from.startsWith('"')) return refused('handOver.refused-unfit')
  const accounts = [incoming, outgoing].filter((account) => account.is === 'account')
  return textFile('neomuttrc', [
    '# NeoMutt, mutt: ~/.config/neomutt/neomuttrc or ~/.muttrc',
    ...accounts.slice(0, 1).map((account) => `# ${secretHint(account)}`),
    `set from=${shellQuoted(from)}`,
    'set use_from=yes',
    'set ssl_starttls=yes',
    'set ssl_force_tls=yes',
    ...accounts.flatMap(accountLines),
  ])
}

function accountLines(account: Account): string[] {
  const { protocol, host, port, user } = account
  const word = { imap: 'imap', pop3: 'pop', smtp: 'smtp' }[protocol]
  const secret =
    account.auth === 'oauth2'
      ? [
          `set ${word}_authenticators=${shellQuoted('oauthbearer:xoauth2')}`,
          `set ${word}_oauth_refresh_command=${shellQuoted(secretCommand(account))}`,
        ]
      : [`set ${word}_pass="\`${secretCommand(account)}\`"`]
  if (protocol === 'smtp') return ['', `set smtp_url=${shellQuoted(serverUrl(account))}`, ...secret]
  if (protocol === 'pop3') return ['', `set pop_host=${shellQuoted(serverUrl(account))}`, ...secret]
  const folder = `${account.security === 'tls' ? 'imaps' : 'imap'}://${host}:${port}/`
  return ['', `set imap_user=${shellQuoted(user)}`, `set folder=${shellQuoted(folder)}`, "set spoolfile='+INBOX'", ...secret]
}
