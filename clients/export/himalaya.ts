import { type Account, accountFor } from './account.ts'
import { stemOf } from './address.ts'
import { type Make, textFile } from './exported.ts'
import { jsonQuoted } from './quote.ts'
import { secretCommand, secretHint } from './secret.ts'

/** A section of `config.toml` for Himalaya 2. */
export const himalaya: Make = (answer, query) => {
  const imap = accountFor(answer, query, ['imap'], { oauth: true })
  const smtp = accountFor(answer, query, ['smtp'], { oauth: true })
  if (imap.is === 'refused' && smtp.is === 'refused') return imap
  const accounts = [imap, smtp].filter((account) => account.is === 'account')
  return textFile(
    'config.toml',
    [
      '# Himalaya 2: ~/.config/himalaya/config.toml',
      ...accounts.slice(0, 1).map((account) => `# ${secretHint(account)}`),
      `[accounts.${jsonQuoted(stemOf(answer, query))}]`,
      'default = true',
      ...accounts.flatMap(accountLines),
    ],
    'application/toml',
  )
}

function accountLines(account: Account): string[] {
  const { protocol, host, port, security, user, auth } = account
  const scheme = security === 'tls' ? `${protocol}s` : protocol
  const sasl = `${protocol}.sasl.${auth === 'oauth2' ? 'xoauth2' : 'plain'}`
  return [
    `${protocol}.server = ${jsonQuoted(`${scheme}://${host}:${port}`)}`,
    ...(security === 'starttls' ? [`${protocol}.starttls = true`] : []),
    `${sasl}.username = ${jsonQuoted(user)}`,
    `${sasl}.${auth === 'oauth2' ? 'token' : 'password'}.command = ${jsonQuoted(secretCommand(account))}`,
  ]
}
