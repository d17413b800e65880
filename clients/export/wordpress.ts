import { accountFor } from './account.ts'
import { addressOf } from './address.ts'
import { type Make, textFile } from './exported.ts'
import { phpQuoted } from './quote.ts'

/** Constants of the plugin WP Mail SMTP for `wp-config.php`. Its "tls" is STARTTLS, its "ssl" TLS from the first byte. */
export const wordpress: Make = (answer, query) => {
  const smtp = accountFor(answer, query, ['smtp'])
  if (smtp.is === 'refused') return smtp
  return textFile(
    'wp-mail-smtp.php',
    [
      '// WordPress with WP Mail SMTP: put these lines into wp-config.php, above the line that says "stop editing".',
      "define( 'WPMS_ON', true );",
      "define( 'WPMS_MAILER', 'smtp' );",
      `define( 'WPMS_SMTP_HOST', ${phpQuoted(smtp.host)} );`,
      `define( 'WPMS_SMTP_PORT', ${smtp.port} );`,
      `define( 'WPMS_SSL', ${phpQuoted(smtp.security === 'tls' ? 'ssl' : 'tls')} );`,
      "define( 'WPMS_SMTP_AUTH', true );",
      `define( 'WPMS_SMTP_USER', ${phpQuoted(smtp.user)} );`,
      "define( 'WPMS_SMTP_PASS', getenv( 'MAIL_PASSWORD' ) );",
      `define( 'WPMS_MAIL_FROM', ${phpQuoted(addressOf(query))} );`,
    ],
    'application/x-php',
  )
}
