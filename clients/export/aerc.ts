import { type Account, accountFor } from './account.ts'
import { addressOf, stemOf } from './address.ts'
import { type Make, refused, textFile } from './exported.ts'
import { secretCommand, secretHint } from './secret.ts'
import { serverUrl } from './url.ts'

/** A section of `accounts.conf` for aerc. Its plain schemes insist on STARTTLS. */
export const aerc: Make = (answer, query) => {
  const imap = accountFor(answer, query, ['imap'], { oauth: true })
  if (imap.is === 'refused') return imap
  const smtp = accountFor(answer, query, ['smtp'], { oauth: true })
  const from = iniValue(addressOf(query))
  if (from === undefined) return refused('handOver.refused-unfit')
  return textFile('accounts.conf', [
    '# aerc: ~/.config/aerc/accounts.conf (chmod 600)',
    `# ${secretHint(imap)}`,
    `[${stemOf(answer, query)}]`,
    `source = ${aercUrl(imap)}`,
    `source-cred-cmd = ${secretCommand(imap)}`,
    ...(smtp.is === 'account' ? [`outgoing = ${aercUrl(smtp)}`, `outgoing-cred-cmd = ${secretCommand(smtp)}`] : []),
    `from = ${from}`,
    'default = INBOX',
  ])
}

function aercUrl(account: Account): string {
  const url = serverUrl(account)
  return account.auth === 'oauth2' ? url.replace('://', '+xoauth2://') : url
}

/**
 * A value as go-ini reads it: `#` and `;` begin a comment except between backticks, where nothing can be escaped, and
 * `%(name)s` is a reference everywhere.
 */
function iniValue(text: string): string | undefined {
  if (text.includes('%(')) return undefined
  if (!/[#;`\\"']/.test(text)) return text
  return text.includes('`') ? undefined : `\`${text}\``
}
