import { accountFor } from './account.ts'
import { stemOf } from './address.ts'
import { type Make, textFile } from './exported.ts'
import { backslashQuoted } from './quote.ts'
import { secretCommand, secretHint } from './secret.ts'

/** `~/.mbsyncrc` for mbsync (isync). */
export const mbsync: Make = (answer, query) => {
  const imap = accountFor(answer, query, ['imap'], { oauth: true })
  if (imap.is === 'refused') return imap
  const name = stemOf(answer, query)
  return textFile('mbsyncrc', [
    '# mbsync (isync): ~/.mbsyncrc',
    `# ${secretHint(imap)}`,
    `# It does not make the folder: mkdir -p ~/Mail/${name}`,
    `IMAPAccount ${name}`,
    `Host ${imap.host}`,
    `Port ${imap.port}`,
    `User ${backslashQuoted(imap.user)}`,
    `PassCmd ${backslashQuoted(secretCommand(imap))}`,
    ...(imap.auth === 'oauth2' ? ['AuthMechs XOAUTH2'] : []),
    '# isync 1.5 and later call this TLSType and take the old word too.',
    `SSLType ${imap.security === 'tls' ? 'IMAPS' : 'STARTTLS'}`,
    '',
    `IMAPStore ${name}-remote`,
    `Account ${name}`,
    '',
    `MaildirStore ${name}-local`,
    'SubFolders Verbatim',
    `Path ~/Mail/${name}/`,
    `Inbox ~/Mail/${name}/INBOX`,
    '',
    `Channel ${name}`,
    `Far :${name}-remote:`,
    `Near :${name}-local:`,
    'Patterns *',
    'Create Near',
    'SyncState *',
  ])
}
