import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Protocol, Security } from '../../lookup/server.ts'
import { type Desk, makeDesk } from '../world/desk.ts'
import { type Mail, startMail } from '../world/mail.ts'
import { exportedFor, settingsFor } from '../world/mail-answer.ts'
import { curl } from '../world/programs/curl.ts'
import { fetchmail } from '../world/programs/fetchmail.ts'
import { getmail } from '../world/programs/getmail.ts'
import { mbsync } from '../world/programs/mbsync.ts'
import { msmtp } from '../world/programs/msmtp.ts'
import { neomutt } from '../world/programs/neomutt.ts'
import { nodemailer } from '../world/programs/nodemailer.ts'
import type { Fetcher, Letter, Sender } from '../world/programs/program.ts'
import { python } from '../world/programs/python.ts'

const anna = 'anna@firm.example'
// Everything that an address may have unquoted (RFC 5322 §3.2.3) and that a shell or a settings file might take for its own.
const ohara = "o'hara+$HOME#`id`&@firm.example"
const programs = { curl, fetchmail, getmail, mbsync, msmtp, neomutt, nodemailer, python }

let mail: Mail
let desks: Desk[] = []
let letters = 0

beforeAll(async () => {
  mail = await startMail({ users: [anna, ohara] })
})
afterEach(async () => {
  for (const desk of desks) await desk.leave()
  desks = []
  await mail.empty()
})
afterAll(() => mail?.stop())

describe.each([
  ['TLS from the first byte', 'tls', anna],
  ['STARTTLS', 'starttls', anna],
  ['TLS and a name full of special characters', 'tls', ohara],
] as const)('the settings as exported, with %s', (_, security, user) => {
  test.each([
    ['msmtp', 'mbsync', 'imap'],
    ['neomutt', 'neomutt', 'imap'],
    ['neomutt', 'neomutt', 'pop3'],
    ['nodemailer', 'fetchmail', 'imap'],
    ['msmtp', 'fetchmail', 'pop3'],
    ['curl', 'curl', 'imap'],
    ['curl', 'curl', 'pop3'],
  ] as const)('%s sends a message, and %s reads it by %s', async (sender, fetcher, protocol) => {
    const person = await sitDown({ user, security })
    const letter = await send(person, programs[sender])
    const read = await fetch(person, programs[fetcher], protocol)
    expect(read).toContain(`Subject: ${letter.subject}`)
    expect(read).toContain(letter.body)
  })

  test.each([
    ['imap', "('OK', [b'0'])", "('OK', [b'1'])"],
    ['pop3', '(0, 0)', '(1, '],
  ] as const)('Python finds nothing by %s, sends a message, and finds one', async (protocol, before, after) => {
    const { desk } = await sitDown({ user, security })
    const script = settingsFor(python.make, mail.servers, { user, protocols: [protocol, 'smtp'], security })
    expect(await python.fetch(desk, script)).toContain(before)
    await mail.arrived(user, 'It works.')
    expect(await python.fetch(desk, script)).toContain(after)
  })
})

describe('getmail, which has no STARTTLS,', () => {
  test.each([
    ['imap', anna],
    ['pop3', anna],
    ['imap', ohara],
  ] as const)('reads by %s what msmtp sent to %s', async (protocol, user) => {
    const person = await sitDown({ user, security: 'tls' })
    const letter = await send(person, msmtp)
    expect(await fetch(person, getmail, protocol)).toContain(letter.body)
  })

  test('says so and reads nothing where the certificate is not trusted', async () => {
    const person = await sitDown({ user: anna, security: 'tls', trusts: false })
    await expect(fetch(person, getmail, 'imap')).rejects.toThrow(/certificate/i)
  })

  test('gets no settings for it', () => {
    const made = exportedFor(getmail.make, mail.servers, { user: anna, protocols: ['imap'], security: 'starttls' })
    expect(made).toEqual({ is: 'refused', why: 'handOver.refused-starttls' })
  })
})

describe.each(['tls', 'starttls'] as const)('where the certificate is not trusted, with %s', (security) => {
  test.each(['msmtp', 'nodemailer', 'curl'] as const)('%s says so and sends nothing', async (sender) => {
    const person = await sitDown({ user: anna, security, trusts: false })
    await expect(send(person, programs[sender])).rejects.toThrow(/certificate/i)
  })

  test('neomutt sends nothing', async () => {
    const person = await sitDown({ user: anna, security, trusts: false })
    await expect(send(person, neomutt)).rejects.toThrow('neomutt ended with 1')
  })

  test.each(['mbsync', 'fetchmail', 'curl', 'python'] as const)('%s says so and reads nothing', async (fetcher) => {
    const person = await sitDown({ user: anna, security, trusts: false })
    await expect(fetch(person, programs[fetcher], 'imap')).rejects.toThrow(/certificate/i)
  })
})

interface Person {
  user: string
  security: Security
  desk: Desk
}

/** Gives the test a machine of its own. */
async function sitDown({ user, security, trusts = true }: { user: string; security: Security; trusts?: boolean }): Promise<Person> {
  const desk = await makeDesk({ password: mail.password, certificate: mail.certificate, trusts })
  desks.push(desk)
  return { user, security, desk }
}

/** Resolves when the letter is in the person's own mailbox. */
async function send({ user, security, desk }: Person, { make, send }: Sender): Promise<Letter> {
  letters += 1
  const letter = { address: user, subject: `Letter ${letters}`, body: `This is letter ${letters}.` }
  await send(desk, settingsFor(make, mail.servers, { user, protocols: ['smtp'], security }), letter)
  await mail.arrived(user, letter.subject)
  return letter
}

function fetch({ user, security, desk }: Person, { make, fetch }: Fetcher, protocol: Protocol): Promise<string> {
  return fetch(desk, settingsFor(make, mail.servers, { user, protocols: [protocol], security }))
}
