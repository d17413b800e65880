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
import type { Letter, MailProgram, Sender } from '../world/programs/program.ts'
import { python } from '../world/programs/python.ts'

const user = 'anna@firm.example'
const securities = ['tls', 'starttls'] as const
const programs = { curl, fetchmail, getmail, mbsync, msmtp, neomutt, nodemailer, python }

let mail: Mail
let desk: Desk | undefined
let letters = 0

beforeAll(async () => {
  mail = await startMail({ user })
})
afterEach(async () => {
  await desk?.leave()
  await mail.empty()
})
afterAll(() => mail?.stop())

describe.each(securities)('the settings as exported, with %s', (security) => {
  test.each([
    ['msmtp', 'mbsync', 'imap'],
    ['neomutt', 'neomutt', 'imap'],
    ['neomutt', 'neomutt', 'pop3'],
    ['nodemailer', 'fetchmail', 'imap'],
    ['msmtp', 'fetchmail', 'pop3'],
    ['curl', 'curl', 'imap'],
    ['curl', 'curl', 'pop3'],
  ] as const)('%s sends a message, and %s reads it by %s', async (sender, fetcher, protocol) => {
    const at = await sitDown({ trusts: true })
    const letter = await send(at, programs[sender], security)
    await mail.arrived(letter.subject)
    const read = await programs[fetcher].fetch(at, settings(programs[fetcher], [protocol], security))
    expect(read).toContain(`Subject: ${letter.subject}`)
    expect(read).toContain(letter.body)
  })

  test.each([
    ['imap', "('OK', [b'0'])", "('OK', [b'1'])"],
    ['pop3', '(0, 0)', '(1, '],
  ] as const)('Python finds nothing by %s, sends a message, and finds one', async (protocol, before, after) => {
    const at = await sitDown({ trusts: true })
    const script = settings(python, [protocol, 'smtp'], security)
    expect(await python.fetch(at, script)).toContain(before)
    await mail.arrived('It works.')
    expect(await python.fetch(at, script)).toContain(after)
  })

  test.each(['msmtp', 'neomutt', 'nodemailer', 'curl'] as const)(
    '%s sends nothing where the certificate is not trusted',
    async (sender) => {
      const at = await sitDown({ trusts: false })
      await expect(send(at, programs[sender], security)).rejects.toThrow(/certificate/i)
    },
  )

  test.each(['mbsync', 'fetchmail', 'curl', 'python'] as const)(
    '%s reads nothing where the certificate is not trusted',
    async (fetcher) => {
      const at = await sitDown({ trusts: false })
      const script = settings(programs[fetcher], ['imap'], security)
      await expect(programs[fetcher].fetch(at, script)).rejects.toThrow(/certificate/i)
    },
  )
})

describe('getmail', () => {
  test.each(['imap', 'pop3'] as const)('reads by %s what msmtp sent', async (protocol) => {
    const at = await sitDown({ trusts: true })
    const letter = await send(at, msmtp, 'tls')
    await mail.arrived(letter.subject)
    expect(await getmail.fetch(at, settings(getmail, [protocol], 'tls'))).toContain(letter.body)
  })

  test('reads nothing where the certificate is not trusted', async () => {
    const at = await sitDown({ trusts: false })
    await expect(getmail.fetch(at, settings(getmail, ['imap'], 'tls'))).rejects.toThrow(/certificate/i)
  })

  test('gets no settings for STARTTLS, which it does not have', () => {
    const wanted = { user, protocols: ['imap' as const], security: 'starttls' as const }
    expect(exportedFor(getmail.make, mail.servers, wanted)).toEqual({ is: 'refused', why: 'handOver.refused-starttls' })
  })
})

/** Gives the test a machine of its own. */
async function sitDown({ trusts }: { trusts: boolean }): Promise<Desk> {
  desk = await makeDesk({ password: mail.password, certificate: mail.certificate, trusts })
  return desk
}

function settings({ make }: MailProgram, protocols: Protocol[], security: Security): string {
  return settingsFor(make, mail.servers, { user, protocols, security })
}

async function send(at: Desk, sender: Sender, security: Security): Promise<Letter> {
  letters += 1
  const letter = { address: user, subject: `Letter ${letters}`, body: `This is letter ${letters}, sent with ${security}.` }
  await sender.send(at, settings(sender, ['smtp'], security), letter)
  return letter
}
