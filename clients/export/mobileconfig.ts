import type { Query } from '../../lookup/address.ts'
import { type Account, accountFor } from './account.ts'
import { addressOf, stemOf } from './address.ts'
import { type Make, textFile } from './exported.ts'
import { type PlistValue, plist } from './plist.ts'

/**
 * A configuration profile for iPhone, iPad and Mac with one mail account
 * (https://developer.apple.com/documentation/devicemanagement/mail). The device asks for the passwords, and for the
 * address and user name where they are not known.
 */
export const mobileconfig: Make = (answer, query, { name, newUuid }) => {
  const incoming = accountFor(answer, query, ['imap', 'pop3'])
  if (incoming.is === 'refused') return incoming
  const outgoing = accountFor(answer, query, ['smtp'])
  if (outgoing.is === 'refused') return outgoing
  const identifier = identify(query, stemOf(answer, query))
  const who = query.localPart === undefined ? name : `${query.localPart}@${query.shownDomain}`
  const account: PlistValue = {
    EmailAccountDescription: who,
    EmailAccountType: incoming.protocol === 'imap' ? 'EmailTypeIMAP' : 'EmailTypePOP',
    ...(query.localPart === undefined ? {} : { EmailAddress: addressOf(query) }),
    ...serverKeys('IncomingMailServer', incoming),
    ...serverKeys('OutgoingMailServer', outgoing),
    OutgoingPasswordSameAsIncomingPassword: true,
    PayloadDisplayName: who,
    PayloadIdentifier: `${identifier}.account`,
    PayloadType: 'com.apple.mail.managed',
    PayloadUUID: newUuid(),
    PayloadVersion: 1,
  }
  const profile: PlistValue = {
    PayloadContent: [account],
    PayloadDescription: `Mail account ${who}`,
    PayloadDisplayName: `${name}: ${who}`,
    PayloadIdentifier: identifier,
    PayloadRemovalDisallowed: false,
    PayloadType: 'Configuration',
    PayloadUUID: newUuid(),
    PayloadVersion: 1,
  }
  return textFile(`${stemOf(answer, query)}.mobileconfig`, plist(profile), 'application/x-apple-aspen-config')
}

/** One key stands for both kinds of encryption: the device concludes from the port which it is. */
function serverKeys(prefix: string, { host, port, user, known }: Account): { [key: string]: PlistValue } {
  return {
    [`${prefix}Authentication`]: 'EmailAuthPassword',
    [`${prefix}HostName`]: host,
    [`${prefix}PortNumber`]: port,
    [`${prefix}UseSSL`]: true,
    ...(known ? { [`${prefix}Username`]: user } : {}),
  }
}

/** In reverse-DNS style and the same for the same mailbox, so that a new profile takes the place of the old one. */
function identify({ localPart }: Query, stem: string): string {
  const mailbox = (localPart ?? 'any').replaceAll(/[^A-Za-z0-9-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`)
  return `${stem.split('.').toReversed().join('.')}.mail-settings.${mailbox}`
}
