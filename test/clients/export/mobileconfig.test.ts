import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { mobileconfig } from '../../../clients/export/mobileconfig.ts'
import { type Case, caseOf, cases, hostileCases, make } from '../../build/hand-over.ts'
import { readPlist } from '../../build/plist.ts'

const uuid = z.uuid()
const auth = z.enum(['EmailAuthNone', 'EmailAuthPassword', 'EmailAuthCRAMMD5', 'EmailAuthNTLM', 'EmailAuthHTTPMD5'])
const port = z.int().min(1).max(65_535)
const payload = { PayloadDisplayName: z.string(), PayloadIdentifier: z.string().min(1), PayloadUUID: uuid, PayloadVersion: z.literal(1) }

/** The keys and values that Apple publishes (apple/device-management: com.apple.mail.managed.yaml, TopLevel.yaml), without passwords. */
const account = z.strictObject({
  ...payload,
  PayloadType: z.literal('com.apple.mail.managed'),
  EmailAccountDescription: z.string(),
  EmailAccountType: z.enum(['EmailTypeIMAP', 'EmailTypePOP']),
  EmailAddress: z.string().optional(),
  IncomingMailServerAuthentication: auth,
  IncomingMailServerHostName: z.string(),
  IncomingMailServerPortNumber: port,
  IncomingMailServerUseSSL: z.literal(true),
  IncomingMailServerUsername: z.string().optional(),
  OutgoingMailServerAuthentication: auth,
  OutgoingMailServerHostName: z.string(),
  OutgoingMailServerPortNumber: port,
  OutgoingMailServerUseSSL: z.literal(true),
  OutgoingMailServerUsername: z.string().optional(),
  OutgoingPasswordSameAsIncomingPassword: z.boolean(),
})
const profile = z.strictObject({
  ...payload,
  PayloadType: z.literal('Configuration'),
  PayloadContent: z.tuple([account]),
  PayloadDescription: z.string(),
  PayloadRemovalDisallowed: z.literal(false),
})

function read(one: Case) {
  const whole = profile.parse(readPlist(make(mobileconfig, one)))
  return { whole, account: whole.PayloadContent[0] }
}

describe('the profile for Apple devices', () => {
  test.each([
    { what: 'TLS from the first byte', one: cases.implicit, type: 'EmailTypeIMAP', incoming: 993, outgoing: 465 },
    { what: 'STARTTLS', one: cases.starttls, type: 'EmailTypeIMAP', incoming: 143, outgoing: 587 },
    { what: 'POP3 only', one: cases.pop3Only, type: 'EmailTypePOP', incoming: 995, outgoing: 465 },
    { what: 'a domain in other letters', one: cases.idn, type: 'EmailTypeIMAP', incoming: 993, outgoing: 465 },
  ])('has the keys that Apple publishes, for $what', ({ one, type, incoming, outgoing }) => {
    expect(read(one).account).toMatchObject({
      EmailAccountType: type,
      IncomingMailServerPortNumber: incoming,
      OutgoingMailServerPortNumber: outgoing,
    })
  })

  test('leaves address and user names to the device where no mailbox was typed', () => {
    const { account } = read(cases.domainOnly)
    expect([account.EmailAddress, account.IncomingMailServerUsername, account.OutgoingMailServerUsername]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  test('has the domain of the address in ASCII', () => {
    expect(read(cases.idn).account.EmailAddress).toBe('anna@xn--e1afmkfd.xn--p1ai')
  })

  test('names itself as before for the same mailbox, and otherwise for another one', () => {
    const names = ['anna', 'anna', 'an.na', 'an_na'].map((localPart) => read(caseOf({}, { localPart })).whole.PayloadIdentifier)
    expect(new Set(names).size).toBe(3)
    expect(names[0]).toBe('example.firm.mail-settings.anna')
  })

  test('has a UUID of its own for each part', () => {
    const { whole, account } = read(cases.implicit)
    expect(whole.PayloadUUID).not.toBe(account.PayloadUUID)
  })

  test.each(hostileCases())('keeps the user name $name', (one) => {
    expect(read(one).account.IncomingMailServerUsername).toBe(`${one.name}@firm.example`)
  })
})
