import { accountFor } from './account.ts'
import { addressOf, stemOf } from './address.ts'
import { type Make, refused, textFile } from './exported.ts'
import { secretCommand, secretHint } from './secret.ts'

/** `~/.msmtprc` for msmtp. */
export const msmtp: Make = (answer, query) => {
  const smtp = accountFor(answer, query, ['smtp'], { oauth: true })
  if (smtp.is === 'refused') return smtp
  const from = addressOf(query)
  // msmtp(1): a pattern or a variable in "from", and there is no way to take the meaning from it.
  if (/[?*[]|%[UHCM]/.test(from)) return refused('handOver.refused-unfit')
  const name = stemOf(answer, query)
  return textFile('msmtprc', [
    '# msmtp: ~/.msmtprc (chmod 600)',
    `# ${secretHint(smtp)}`,
    `account ${name}`,
    `host ${smtp.host}`,
    `port ${smtp.port}`,
    'tls on',
    `tls_starttls ${smtp.security === 'tls' ? 'off' : 'on'}`,
    `auth ${smtp.auth === 'oauth2' ? 'xoauth2' : 'on'}`,
    `user ${enclosed(smtp.user)}`,
    `passwordeval ${enclosed(secretCommand(smtp))}`,
    `from ${enclosed(from)}`,
    '',
    `account default : ${name}`,
  ])
}

/** msmtp takes off the outer quotes, and everything between them is literal. */
function enclosed(text: string): string {
  return `"${text}"`
}
