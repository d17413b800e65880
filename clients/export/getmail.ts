import { accountFor } from './account.ts'
import { stemOf } from './address.ts'
import { type Make, refused, textFile } from './exported.ts'
import { jsonQuoted } from './quote.ts'
import { secretCommand, secretHint } from './secret.ts'

/** `getmailrc` for getmail 6, which has TLS from the first byte and no STARTTLS. */
export const getmail: Make = (answer, query) => {
  const account = accountFor(answer, query, ['imap', 'pop3'], { only: 'tls', oauth: true })
  if (account.is === 'refused') return account
  // Python's configparser takes the spaces off both ends, and there are no quotes.
  if (account.user !== account.user.trim()) return refused('handOver.refused-unfit')
  const words = secretCommand(account).split(' ').map(jsonQuoted).join(', ')
  const folder = `~/Mail/${stemOf(answer, query)}`
  return textFile('getmailrc', [
    '# getmail 6: ~/.config/getmail/getmailrc',
    `# ${secretHint(account)}`,
    `# It does not make the folder: mkdir -p ${folder}/cur ${folder}/new ${folder}/tmp`,
    '[retriever]',
    `type = ${account.protocol === 'imap' ? 'SimpleIMAPSSLRetriever' : 'SimplePOP3SSLRetriever'}`,
    `server = ${account.host}`,
    `port = ${account.port}`,
    '# Without this, getmail takes any certificate. Fedora: /etc/pki/tls/certs/ca-bundle.crt; macOS: /etc/ssl/cert.pem.',
    'ca_certs = /etc/ssl/certs/ca-certificates.crt',
    `username = ${account.user}`,
    `password_command = (${words})`,
    ...(account.auth === 'oauth2' ? ['use_xoauth2 = True'] : []),
    '',
    '[destination]',
    'type = Maildir',
    `path = ${folder}/`,
    '',
    '[options]',
    '# Leaves the mail on the server and takes only what is new.',
    'delete = false',
    'read_all = false',
  ])
}
