import { accountFor } from './account.ts'
import { type Make, textFile } from './exported.ts'

/** `~/.fetchmailrc` for fetchmail 6.4, which asks for the password and has no OAuth. */
export const fetchmail: Make = (answer, query) => {
  const account = accountFor(answer, query, ['imap', 'pop3'])
  if (account.is === 'refused') return account
  return textFile('fetchmailrc', [
    '# fetchmail: ~/.fetchmailrc (chmod 600). It asks for the password, or takes it from ~/.netrc.',
    `poll ${account.host} service ${account.port} protocol ${account.protocol === 'imap' ? 'IMAP' : 'POP3'}`,
    `  username ${quoted(account.user)}`,
    '  keep',
    ...(account.security === 'tls' ? ['  ssl'] : ['  # Without "ssl", sslproto insists on STARTTLS.']),
    '  sslproto "TLS1.2+"',
    '  sslcertck',
  ])
}

/** A quoted string of fetchmail(1), in which a quote is written as its number: its reader ends the string at `\"`. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', String.raw`\x22`)}"`
}
