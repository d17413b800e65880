import { accountFor } from './account.ts'
import { addressOf } from './address.ts'
import { type Make, textFile } from './exported.ts'
import { phpQuoted } from './quote.ts'

/** Settings of PHPMailer, where "tls" is STARTTLS and "ssl" is TLS from the first byte: its constants say which. */
export const phpmailer: Make = (answer, query) => {
  const smtp = accountFor(answer, query, ['smtp'])
  if (smtp.is === 'refused') return smtp
  return textFile(
    'mail.php',
    [
      '<?php',
      'use PHPMailer\\PHPMailer\\PHPMailer;',
      '',
      '$mail = new PHPMailer(true);',
      '$mail->isSMTP();',
      `$mail->Host = ${phpQuoted(smtp.host)};`,
      `$mail->Port = ${smtp.port};`,
      `$mail->SMTPSecure = PHPMailer::${smtp.security === 'tls' ? 'ENCRYPTION_SMTPS' : 'ENCRYPTION_STARTTLS'};`,
      '$mail->SMTPAuth = true;',
      `$mail->Username = ${phpQuoted(smtp.user)};`,
      "$mail->Password = getenv('MAIL_PASSWORD');",
      `$mail->setFrom(${phpQuoted(addressOf(query))});`,
    ],
    'application/x-php',
  )
}
