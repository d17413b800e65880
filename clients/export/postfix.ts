import { accountFor } from './account.ts'
import { type Make, refused, textFile } from './exported.ts'

/** Lines of `main.cf` with which Postfix sends all mail through this server, and the line of the password file. */
export const postfix: Make = (answer, query) => {
  const smtp = accountFor(answer, query, ['smtp'])
  if (smtp.is === 'refused') return smtp
  // In the password file the name ends at the first colon and starts after the blanks (Postfix SASL_README).
  if (/:|^\s|\s$/.test(smtp.user)) return refused('handOver.refused-unfit')
  const relay = `[${smtp.host}]:${smtp.port}`
  return textFile('postfix-relayhost.cf', [
    '# Postfix: /etc/postfix/main.cf',
    `relayhost = ${relay}`,
    'smtp_sasl_auth_enable = yes',
    'smtp_sasl_password_maps = texthash:/etc/postfix/sasl_passwd',
    'smtp_sasl_security_options = noanonymous',
    'smtp_sasl_tls_security_options = noanonymous',
    '# "encrypt" does not check the certificate; "secure" does, and needs smtp_tls_CAfile or smtp_tls_CApath.',
    'smtp_tls_security_level = encrypt',
    `smtp_tls_wrappermode = ${smtp.security === 'tls' ? 'yes' : 'no'}`,
    '',
    '# /etc/postfix/sasl_passwd (chmod 600), without the # in front and with your password:',
    `# ${relay} ${smtp.user}:PASSWORD`,
  ])
}
