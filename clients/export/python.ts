import { type Account, accountFor } from './account.ts'
import { addressOf, asciiUser } from './address.ts'
import { type Make, refused, textFile } from './exported.ts'
import { jsonQuoted } from './quote.ts'

/** A Python 3 script with smtplib, imaplib and poplib: lists the mailbox, and sends a message to oneself. */
export const python: Make = (answer, query) => {
  const incoming = accountFor(answer, query, ['imap', 'pop3'])
  const outgoing = accountFor(answer, query, ['smtp'])
  if (incoming.is === 'refused' && outgoing.is === 'refused') return incoming
  const found = [incoming, outgoing].filter((account) => account.is === 'account')
  const accounts = found.map((account) => ({ ...account, user: asciiUser(account.user, query) ?? '' }))
  // The standard library sends user names as ASCII, and IMAP's LOGIN as it stands (RFC 3501 §4.1: an atom).
  if (accounts.some(({ user }) => user === '')) return refused('handOver.refused-ascii')
  if (accounts.some(({ user, protocol }) => protocol === 'imap' && /[ (){%*"\\\]]/.test(user))) return refused('handOver.refused-unfit')
  return textFile('mail.py', [...imports(accounts), '', ...secrets(query), ...accounts.flatMap(blockFor)], 'text/x-python')
}

function imports(accounts: Account[]): string[] {
  const modules = accounts.map(({ protocol }) => ({ imap: 'imaplib', pop3: 'poplib', smtp: 'smtplib' })[protocol])
  const message = modules.includes('smtplib') ? ['from email.message import EmailMessage'] : []
  return [...[...modules, 'os', 'ssl'].toSorted().map((module) => `import ${module}`), ...message]
}

function secrets(query: Parameters<typeof addressOf>[0]): string[] {
  return [
    `ADDRESS = ${jsonQuoted(addressOf(query))}`,
    'PASSWORD = os.environ["MAIL_PASSWORD"]',
    '# Checks the certificate; without it smtplib and imaplib do not.',
    'context = ssl.create_default_context()',
  ]
}

function blockFor(account: Account): string[] {
  const { protocol, host, port, user } = account
  const isTls = account.security === 'tls'
  const place = `${jsonQuoted(host)}, ${port}`
  const login = jsonQuoted(user)
  if (protocol === 'imap') {
    return [
      '',
      `with imaplib.IMAP4${isTls ? `_SSL(${place}, ssl_context=context)` : `(${place})`} as mailbox:`,
      ...(isTls ? [] : ['    mailbox.starttls(ssl_context=context)']),
      `    mailbox.login(${login}, PASSWORD)`,
      '    print(mailbox.select("INBOX", readonly=True))',
    ]
  }
  if (protocol === 'pop3') {
    return [
      '',
      `mailbox = poplib.POP3${isTls ? `_SSL(${place}, context=context)` : `(${place})`}`,
      ...(isTls ? [] : ['mailbox.stls(context=context)']),
      `mailbox.user(${login})`,
      'mailbox.pass_(PASSWORD)',
      'print(mailbox.stat())',
      'mailbox.quit()',
    ]
  }
  return [
    '',
    'message = EmailMessage()',
    'message["From"] = message["To"] = ADDRESS',
    'message["Subject"] = "Test"',
    'message.set_content("It works.")',
    `with smtplib.SMTP${isTls ? `_SSL(${place}, context=context)` : `(${place})`} as server:`,
    ...(isTls ? [] : ['    server.starttls(context=context)']),
    `    server.login(${login}, PASSWORD)`,
    '    server.send_message(message)',
  ]
}
