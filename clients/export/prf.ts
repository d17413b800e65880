import { type Account, accountFor } from './account.ts'
import { addressOf, asciiUser, stemOf } from './address.ts'
import { type Make, refused } from './exported.ts'
import { prfMapping } from './prf-mapping.ts'

/** `SMTPSecureConnection`: 1 = TLS from the first byte, 2 = STARTTLS. */
const smtpSecure = { none: 0, tls: 1, starttls: 2 }

/**
 * A profile file for classic Outlook on Windows (`outlook.exe /importprf FILE`). Outlook asks for the password. The
 * format can say STARTTLS for SMTP only, and has no way to quote: what the reader of INI files would drop is refused.
 */
export const prf: Make = (answer, query) => {
  const incoming = accountFor(answer, query, ['imap', 'pop3'], { only: 'tls' })
  if (incoming.is === 'refused') return incoming
  const outgoing = accountFor(answer, query, ['smtp'])
  if (outgoing.is === 'refused') return outgoing
  const address = addressOf(query)
  const incomingUser = asciiUser(incoming.user, query)
  const outgoingUser = asciiUser(outgoing.user, query)
  if (incomingUser === undefined || outgoingUser === undefined || !/^[\x20-\x7e]+$/.test(address)) return refused('handOver.refused-ascii')
  const values = [incomingUser, outgoingUser, address]
  if (values.some((value) => /^[\s"']|[\s"']$/.test(value))) return refused('handOver.refused-unfit')
  const isImap = incoming.protocol === 'imap'
  const lines = [
    '; Classic Outlook for Windows: outlook.exe /importprf followed by the path of this file',
    '[General]',
    'Custom=1',
    'DefaultProfile=Yes',
    'OverwriteProfile=Append',
    'ModifyDefaultProfileIfPresent=TRUE',
    '',
    '[Service List]',
    ...(isImap ? [] : ['Service1=Unicode Personal Folders']),
    '',
    '[Internet Account List]',
    `Account1=${isImap ? 'IMAP_I_Mail' : 'I_Mail'}`,
    '',
    ...(isImap ? [] : ['[Service1]', 'UniqueService=No', 'Name=Personal Folders', '']),
    '[Account1]',
    'UniqueService=No',
    `AccountName=${address}`,
    `DisplayName=${address}`,
    `EmailAddress=${address}`,
    ...accountLines({ ...incoming, user: incomingUser }, { ...outgoing, user: outgoingUser }),
    ...(isImap ? [] : ['DeliverToStore=Service1']),
    'DefaultAccount=TRUE',
    '',
    ...prfMapping,
  ]
  const text = lines.map((line) => `${line}\r\n`).join('')
  return { is: 'file', name: `${stemOf(answer, query)}.prf`, mime: 'text/plain', text }
}

function accountLines(incoming: Account, outgoing: Account): string[] {
  const prefix = incoming.protocol === 'imap' ? 'IMAP' : 'POP3'
  return [
    `${prefix}Server=${incoming.host}`,
    `${prefix}UserName=${incoming.user}`,
    `${prefix}Port=${incoming.port}`,
    `${prefix}UseSSL=1`,
    `${prefix}UseSPA=0`,
    `SMTPServer=${outgoing.host}`,
    `SMTPPort=${outgoing.port}`,
    'SMTPUseAuth=1',
    // 0 = the same name as for incoming mail.
    `SMTPAuthMethod=${outgoing.user === incoming.user ? 0 : 1}`,
    `SMTPUserName=${outgoing.user}`,
    'SMTPUseSPA=0',
    `SMTPSecureConnection=${smtpSecure[outgoing.security]}`,
  ]
}
