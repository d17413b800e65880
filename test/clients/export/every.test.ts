import '../../build/browser.ts'
import { describe, expect, test } from 'vitest'
import { formats } from '../../../clients/export/formats.ts'
import { brokenNames, type Case, cases, contextOf, hostileCases, make } from '../../build/hand-over.ts'

/** What each format does: the cases that it refuses, with the reason. It makes a file of every other. */
const refusals: Record<string, Partial<Record<keyof typeof cases, string>>> = {
  text: {},
  markdown: {},
  json: {},
  csv: {},
  link: {},
  mobileconfig: { relay: 'no-incoming', oauthOnly: 'oauth', unencrypted: 'unencrypted' },
  'tb-qr': { relay: 'no-incoming', domainOnly: 'no-address', oauthOnly: 'oauth', unencrypted: 'unencrypted' },
  'text-qr': {},
  'autoconfig-isp': { relay: 'no-incoming', unencrypted: 'unencrypted' },
  prf: { starttls: 'starttls', relay: 'no-incoming', oauthOnly: 'oauth', unencrypted: 'unencrypted' },
  urls: { unencrypted: 'unencrypted' },
  autoconfig: { relay: 'no-incoming', unencrypted: 'unencrypted' },
  'dns-records': { unencrypted: 'unencrypted' },
  mbsync: { pop3Only: 'no-imap', relay: 'no-imap', unencrypted: 'unencrypted' },
  msmtp: { unencrypted: 'unencrypted' },
  neomutt: { unencrypted: 'unencrypted' },
  aerc: { pop3Only: 'no-imap', relay: 'no-imap', unencrypted: 'unencrypted' },
  himalaya: { unencrypted: 'unencrypted' },
  getmail: { starttls: 'starttls', relay: 'no-incoming', unencrypted: 'unencrypted' },
  fetchmail: { relay: 'no-incoming', oauthOnly: 'oauth', unencrypted: 'unencrypted' },
  postfix: { oauthOnly: 'oauth', unencrypted: 'unencrypted' },
  nodemailer: { unencrypted: 'unencrypted' },
  python: { oauthOnly: 'oauth', unencrypted: 'unencrypted' },
  phpmailer: { oauthOnly: 'oauth', unencrypted: 'unencrypted' },
  django: { oauthOnly: 'oauth', unencrypted: 'unencrypted' },
  laravel: { oauthOnly: 'oauth', unencrypted: 'unencrypted' },
  wordpress: { oauthOnly: 'oauth', unencrypted: 'unencrypted' },
  'home-assistant': { oauthOnly: 'oauth', unencrypted: 'unencrypted' },
  curl: { oauthOnly: 'oauth', unencrypted: 'unencrypted' },
}

/** A file that a person reads, or that has every value in quotes, may show what no configuration could hold. */
const readable = ['text', 'markdown', 'json', 'csv', 'link', 'text-qr']
const each = formats.map((format) => ({ format, id: format.id }))

function outcomes(format: (typeof formats)[number]): Partial<Record<string, string>> {
  const refused = Object.entries<Case>(cases).flatMap(([name, one]) => {
    const exported = format.make(one.answer, one.query, contextOf())
    return exported.is === 'refused' ? [[name, exported.why.replace('handOver.refused-', '')] as const] : []
  })
  return Object.fromEntries(refused)
}

test('the table above is about every format', () => {
  expect(formats.map(({ id }) => id)).toEqual(Object.keys(refusals))
})

describe.each(each)('$id', ({ format, id }) => {
  test('makes a file or says why not', () => {
    expect(outcomes(format)).toEqual(refusals[id])
  })

  test('has no line that came out of a name', () => {
    const plain = make(format.make, cases.implicit).split('\n').length
    for (const one of hostileCases()) {
      const made = make(format.make, one)
      if (!made.startsWith('refused: ')) expect(made.split('\n'), one.name).toHaveLength(plain)
    }
  })

  test('refuses a name with an invisible character, or writes it in a file for reading', () => {
    const made = hostileCases({}, brokenNames).map((one) => make(format.make, one).startsWith('refused: control'))
    expect(made).toEqual(brokenNames.map(() => !readable.includes(id)))
  })

  test('refuses a host with characters that no host name has', () => {
    const { answer, query } = cases.implicit
    const servers = answer.servers.map((server) => ({ ...server, host: `$(id)"'\n.example` }))
    const made = make(format.make, { query, answer: { ...answer, servers } })
    expect(made === 'refused: host').toBe(!readable.includes(id))
  })

  test('has a file name that any system takes', () => {
    for (const one of [cases.implicit, ...hostileCases()]) {
      const exported = format.make(one.answer, one.query, contextOf())
      if (exported.is === 'file') expect(exported.name).toMatch(/^[A-Za-z0-9][A-Za-z0-9.-]*$/)
    }
  })
})

test('a server whose name does not exist is not handed over', () => {
  const { answer, query } = cases.implicit
  const servers = answer.servers.map((server) => ({ ...server, missing: true as const }))
  const mbsync = formats.find(({ id }) => id === 'mbsync')
  expect(mbsync && make(mbsync.make, { query, answer: { ...answer, servers } })).toBe('refused: no-imap')
})
