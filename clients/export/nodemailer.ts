import { accountFor } from './account.ts'
import { addressOf } from './address.ts'
import { type Make, textFile } from './exported.ts'
import { jsonQuoted } from './quote.ts'

/** A transport of Nodemailer, as a JavaScript module. `secure: false` with `requireTLS` is STARTTLS. */
export const nodemailer: Make = (answer, query) => {
  const smtp = accountFor(answer, query, ['smtp'], { oauth: true })
  if (smtp.is === 'refused') return smtp
  const isTls = smtp.security === 'tls'
  const secret = smtp.auth === 'oauth2' ? 'accessToken: process.env.MAIL_ACCESS_TOKEN' : 'pass: process.env.MAIL_PASSWORD'
  const type = smtp.auth === 'oauth2' ? "type: 'OAuth2', " : ''
  return textFile(
    'mail-transport.mjs',
    [
      "import nodemailer from 'nodemailer'",
      '',
      'export const transport = nodemailer.createTransport(',
      '  {',
      `    host: ${jsonQuoted(smtp.host)},`,
      `    port: ${smtp.port},`,
      `    secure: ${isTls},`,
      ...(isTls ? [] : ['    requireTLS: true,']),
      `    auth: { ${type}user: ${jsonQuoted(smtp.user)}, ${secret} },`,
      '  },',
      `  { from: ${jsonQuoted(addressOf(query))} },`,
      ')',
    ],
    'text/javascript',
  )
}
