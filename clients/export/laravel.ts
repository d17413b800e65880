import { accountFor } from './account.ts'
import { addressOf } from './address.ts'
import { type Make, textFile } from './exported.ts'

/** Lines of Laravel's `.env`. The password goes there too, and is left empty here. */
export const laravel: Make = (answer, query) => {
  const smtp = accountFor(answer, query, ['smtp'])
  if (smtp.is === 'refused') return smtp
  const isTls = smtp.security === 'tls'
  return textFile('laravel.env', [
    '# Laravel 11 and later: .env',
    'MAIL_MAILER=smtp',
    `MAIL_SCHEME=${isTls ? 'smtps' : 'smtp'}`,
    `# Laravel 10 and earlier, in place of MAIL_SCHEME: MAIL_ENCRYPTION=${isTls ? 'ssl' : 'tls'}`,
    `MAIL_HOST=${smtp.host}`,
    `MAIL_PORT=${smtp.port}`,
    `MAIL_USERNAME=${envQuoted(smtp.user)}`,
    'MAIL_PASSWORD=',
    `MAIL_FROM_ADDRESS=${envQuoted(addressOf(query))}`,
  ])
}

/** phpdotenv: in double quotes a backslash takes the meaning from `"`, `\` and `$`. */
function envQuoted(text: string): string {
  return `"${text.replaceAll(/["\\$]/g, String.raw`\$&`)}"`
}
