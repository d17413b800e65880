import { type Account, accountFor } from './account.ts'
import { type Make, refused, textFile } from './exported.ts'
import { shellQuoted } from './quote.ts'

/** Commands that try the servers with curl, which asks for the password. */
export const curl: Make = (answer, query) => {
  const incoming = accountFor(answer, query, ['imap', 'pop3'])
  const outgoing = accountFor(answer, query, ['smtp'])
  if (incoming.is === 'refused' && outgoing.is === 'refused') return incoming
  const accounts = [incoming, outgoing].filter((account) => account.is === 'account')
  // curl(1): what follows the first colon is the password.
  if (accounts.some(({ user }) => user.includes(':'))) return refused('handOver.refused-unfit')
  return textFile('try-mail.sh', ['# curl asks for the password and signs in.', ...accounts.map(command)], 'text/x-shellscript')
}

function command({ protocol, host, port, security, user }: Account): string {
  const scheme = { imap: 'imap', pop3: 'pop3', smtp: 'smtp' }[protocol]
  const url = `${scheme}${security === 'tls' ? 's' : ''}://${host}:${port}/`
  // Without a command curl would send a message, which there is not.
  const noop = protocol === 'smtp' ? " --request 'NOOP'" : ''
  return `curl --ssl-reqd --url ${shellQuoted(url)} --user ${shellQuoted(user)}${noop}`
}
