import { execFileSync } from 'node:child_process'
import { parse as parseIni } from 'ini'
import { parse as parseToml } from 'smol-toml'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import * as z from 'zod'
import { addressOf } from '../../../clients/export/address.ts'
import { aerc } from '../../../clients/export/aerc.ts'
import { curl } from '../../../clients/export/curl.ts'
import { django } from '../../../clients/export/django.ts'
import type { Make } from '../../../clients/export/exported.ts'
import { fetchmail } from '../../../clients/export/fetchmail.ts'
import { getmail } from '../../../clients/export/getmail.ts'
import { himalaya } from '../../../clients/export/himalaya.ts'
import { homeAssistant } from '../../../clients/export/home-assistant.ts'
import { laravel } from '../../../clients/export/laravel.ts'
import { mbsync } from '../../../clients/export/mbsync.ts'
import { msmtp } from '../../../clients/export/msmtp.ts'
import { neomutt } from '../../../clients/export/neomutt.ts'
import { nodemailer } from '../../../clients/export/nodemailer.ts'
import { phpmailer } from '../../../clients/export/phpmailer.ts'
import { postfix } from '../../../clients/export/postfix.ts'
import { prf } from '../../../clients/export/prf.ts'
import { python } from '../../../clients/export/python.ts'
import { wordpress } from '../../../clients/export/wordpress.ts'
import { hostileCases, hostileNames, make } from '../../build/hand-over.ts'

/** What stands between two pieces of a file; empty where they do not stand there, on one line. */
const between = (made: string, before: string, after = '\n') => {
  const start = made.indexOf(before) + before.length
  return made.includes(before) ? made.slice(start, made.indexOf(after, start)) : ''
}
const unquoted = (quoted: string, escapes: RegExp) => quoted.slice(1, -1).replaceAll(escapes, '$1')
const anything = z.looseObject({})
const account = z.object({ sasl: z.object({ plain: z.object({ username: z.string() }) }) })
const toml = z.object({ accounts: z.object({ 'firm.example': z.object({ imap: account, smtp: account }) }) })
const yaml = z.object({ notify: z.tuple([z.object({ username: z.string(), sender: z.string(), password: z.literal('secret') })]) })
const secretTag = { tag: '!secret', resolve: () => 'secret' }
const ask = (script: string) => execFileSync('sh', ['-c', script], { encoding: 'utf8', env: { HOME: '/home' } })

/** How the user name is read back from a file, by the rules of what reads it. */
const readers: { what: string; format: Make; read(made: string): string }[] = [
  {
    what: 'Himalaya, as TOML',
    format: himalaya,
    read: (made) => toml.parse(parseToml(made)).accounts['firm.example'].imap.sasl.plain.username,
  },
  {
    what: 'Home Assistant, as YAML',
    format: homeAssistant,
    read: (made) => yaml.parse(parseYaml(made, { customTags: [secretTag] })).notify[0].username,
  },
  { what: 'Nodemailer, as JavaScript', format: nodemailer, read: (made) => String(JSON.parse(between(made, 'user: ', ', pass'))) },
  { what: 'Python', format: python, read: (made) => String(JSON.parse(between(made, 'server.login(', ', PASSWORD'))) },
  { what: 'Django', format: django, read: (made) => String(JSON.parse(between(made, 'EMAIL_HOST_USER = '))) },
  { what: 'mbsync', format: mbsync, read: (made) => unquoted(between(made, '\nUser '), /\\(.)/gsu) },
  { what: 'msmtp', format: msmtp, read: (made) => between(made, '\nuser "', '"\n') },
  {
    what: 'fetchmail',
    format: fetchmail,
    read: (made) => between(made, 'username "', '"').replaceAll(/\\(x22|\\)/g, (_, escaped) => (escaped === 'x22' ? '"' : '\\')),
  },
  { what: 'getmail', format: getmail, read: (made) => between(made, '\nusername = ') },
  { what: 'PHPMailer', format: phpmailer, read: (made) => unquoted(between(made, '$mail->Username = ', ';\n'), /\\(['\\])/g) },
  { what: 'WP Mail SMTP', format: wordpress, read: (made) => unquoted(between(made, "'WPMS_SMTP_USER', ", ' );\n'), /\\(['\\])/g) },
  { what: 'Laravel', format: laravel, read: (made) => unquoted(between(made, 'MAIL_USERNAME='), /\\(["\\$])/g) },
  { what: 'Postfix', format: postfix, read: (made) => between(made, '# [smtp.firm.example]:465 ', ':PASSWORD') },
  { what: 'Outlook', format: prf, read: (made) => between(made, 'IMAPUserName=', '\r\n') },
  { what: 'aerc, in its URL', format: aerc, read: (made) => decodeURIComponent(between(made, 'source = imaps://', '@')) },
  { what: 'NeoMutt, as a shell word', format: neomutt, read: (made) => ask(`printf %s ${between(made, 'set imap_user=')}`) },
  {
    what: 'curl, as a shell word',
    format: curl,
    read: (made) => ask(`curl() { shift 4; printf '%s\\n' "$1"; }\n${made}`).split('\n')[0] ?? '',
  },
]

describe.each(readers)('the user name in a file for $what', ({ format, read }) => {
  test('is read back as it was typed, whatever it holds, or refused with a reason', () => {
    const written = hostileCases().map((one) => ({ name: one.name, made: make(format, one) }))
    const wrong = written.flatMap(({ name, made }) => {
      const isRefused = made === 'refused: unfit' || made === 'refused: ascii'
      return isRefused || read(made) === `${name}@firm.example` ? [] : [name]
    })
    expect(wrong).toEqual([])
  })
})

/** The names that a format can't hold. Every other is written. */
const refusals: { what: string; format: Make; expected: string[] }[] = [
  { what: 'mbsync', format: mbsync, expected: [] },
  { what: 'msmtp, to which they are patterns', format: msmtp, expected: ['*_[x](y)|~`', '<?php'] },
  { what: 'aerc, which has no escape for its quotes and references', format: aerc, expected: ['`id`', '%(name)s', '*_[x](y)|~`'] },
  { what: 'getmail, which trims', format: getmail, expected: [' blank '] },
  { what: 'Postfix, which trims and divides at the colon', format: postfix, expected: [' blank ', 'co:lon'] },
  { what: 'Django, which sends ASCII', format: django, expected: ['ünï', 'почта'] },
  { what: 'curl, which divides at the colon', format: curl, expected: ['co:lon'] },
  { what: 'fetchmail', format: fetchmail, expected: [] },
  { what: 'Himalaya', format: himalaya, expected: [] },
]

test.each(refusals)('names are refused only where they must be: $what', ({ format, expected }) => {
  const refused = hostileCases().filter((one) => make(format, one).startsWith('refused: '))
  expect(refused.map(({ name }) => name).toSorted()).toEqual(expected.toSorted())
})

describe('an address', () => {
  test.each([
    { name: 'anna', expected: 'anna@firm.example' },
    { name: "o'brien+list", expected: "o'brien+list@firm.example" },
    { name: 'ünï', expected: 'ünï@firm.example' },
    { name: 'two words', expected: '"two words"@firm.example' },
    { name: 'a..b', expected: '"a..b"@firm.example' },
    { name: 'quo"te\\', expected: '"quo\\"te\\\\"@firm.example' },
  ])('is written as RFC 5322 asks: $expected', ({ name, expected }) => {
    expect(addressOf({ domain: 'firm.example', shownDomain: 'firm.example', localPart: name })).toBe(expected)
  })
})

describe('files of sections and keys', () => {
  test.each([
    { what: 'aerc', format: aerc, path: ['firm.example', 'default'], expected: 'INBOX' },
    { what: 'getmail', format: getmail, path: ['retriever', 'username'], expected: 'anna@firm.example' },
    { what: 'Outlook', format: prf, path: ['Account1', 'EmailAddress'], expected: 'anna@firm.example' },
    { what: 'Outlook', format: prf, path: ['IMAP_I_Mail', 'SMTPSecureConnection'], expected: 'PT_LONG,0x020A' },
  ])('are read by another reader: $what', ({ format, path, expected }) => {
    const [one] = hostileCases({}, ['anna'])
    // This reader takes a dot in the name of a section for another level.
    const [section = '', key = ''] = path
    const sections = anything.parse(parseIni(one ? make(format, one).replaceAll('[firm.example]', '[firm\\.example]') : ''))
    expect(anything.parse(sections[section])[key]).toBe(expected)
  })
})

test('the list of hostile names has what each kind of file could stumble over', () => {
  expect(
    ['"', "'", '\\', '$', '`', ' ', '#', ';', '<', '%', '=', ':', ','].filter((sign) => !hostileNames.join('').includes(sign)),
  ).toEqual([])
})
