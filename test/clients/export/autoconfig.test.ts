import { describe, expect, test } from 'vitest'
import { autoconfig, autoconfigIsp } from '../../../clients/export/autoconfig.ts'
import type { Make } from '../../../clients/export/exported.ts'
import { readAutoconfig } from '../../../lookup/discover/autoconfig/read.ts'
import { type Case, caseOf, cases, hostileCases, make } from '../../build/hand-over.ts'

/** What the extension's own reader makes of the file. */
const read = (format: Make, one: Case) => readAutoconfig(new TextEncoder().encode(make(format, one)), one.query)

/** The file as it is read back, with every server of the answer. */
const same = ({ answer }: Case, rest: object) => ({
  is: 'settings',
  displayName: 'Firm & <Mail>',
  dropped: [],
  servers: answer.servers.map(({ protocol, host, port, security }) => ({ protocol, host, port, security, ...rest })),
})

describe('the file for an administrator', () => {
  test.each([
    { what: 'TLS from the first byte', one: cases.implicit },
    { what: 'STARTTLS', one: cases.starttls },
    { what: 'POP3 only', one: cases.pop3Only },
    { what: 'a domain in other letters', one: cases.idn },
    { what: 'no mailbox', one: cases.domainOnly },
  ])('is read back as it was, with the address as the user name: $what', ({ one }) => {
    expect(read(autoconfig, one)).toEqual(same(one, { auth: ['password'], username: 'address' }))
  })

  test('says nothing about whose answer it was made from', () => {
    expect(make(autoconfig, cases.implicit)).not.toContain('anna')
  })

  test('says that the user name is the part before the @ where it is', () => {
    const one = caseOf({ username: 'local-part' }, { localPart: 'anna' })
    expect(read(autoconfig, one)).toEqual(same(one, { auth: ['password'], username: 'local-part' }))
  })

  test('keeps the rule that the domain itself publishes', () => {
    const { answer, query } = cases.relay
    const [smtp] = answer.servers
    const one = smtp && { ...smtp, protocol: 'imap' as const, port: 143, username: 'FIRM\\anna' }
    const servers = smtp && one ? [one, { ...smtp, username: 'FIRM\\anna' }] : []
    const published = servers.map(({ protocol, host, port, security }) => {
      return { protocol, host, port, security, username: { other: 'FIRM\\%EMAILLOCALPART%' } }
    })
    const file = { is: 'settings' as const, servers: published, from: 'autoconfig.firm.example', redirected: false, dropped: 0 }
    expect(read(autoconfig, { query, answer: { ...answer, servers, file } })).toMatchObject({ servers: published })
  })

  test.each([
    { what: 'only with OAuth', given: { signIn: ['oauth2'] as const }, host: 'imap.firm.example', expected: ['oauth2'] },
    {
      what: 'with OAuth first, where Thunderbird knows the host',
      given: { signIn: ['password', 'oauth2'] as const },
      host: 'imap.gmail.com',
      expected: ['oauth2', 'password'],
    },
    {
      what: 'with the password, where Thunderbird has no OAuth',
      given: { signIn: ['password', 'oauth2'] as const },
      host: 'imap.firm.example',
      expected: ['password'],
    },
  ])('says how one signs in: $what', ({ given, host, expected }) => {
    const servers = [
      { protocol: 'imap', host, port: 993, security: 'tls' },
      { protocol: 'smtp', host, port: 465, security: 'tls' },
    ] as const
    const one = caseOf({ servers: [...servers], signIn: [...given.signIn] }, { localPart: 'anna' })
    expect(read(autoconfig, one)).toMatchObject({ servers: [{ auth: expected }, { auth: expected }] })
  })

  test('leaves unencrypted servers out', () => {
    const { answer, query } = cases.implicit
    const servers = answer.servers.map((server) => (server.protocol === 'pop3' ? { ...server, security: 'none' as const } : server))
    expect(read(autoconfig, { query, answer: { ...answer, servers } })).toMatchObject({
      servers: [{ protocol: 'imap' }, { protocol: 'smtp' }],
    })
  })

  test('is refused where only a provider was chosen', () => {
    expect(make(autoconfig, caseOf({}, { shownDomain: '' }))).toBe('refused: no-domain')
  })
})

describe('the file for one’s own Thunderbird', () => {
  test('is named after the domain', () => {
    const { answer, query } = cases.idn
    expect(autoconfigIsp(answer, query, { name: 'x', baseUrl: '', newUuid: () => '' })).toMatchObject({ name: 'xn--e1afmkfd.xn--p1ai.xml' })
  })

  test.each(hostileCases().filter(({ name }) => !/^[ @]|%[A-Z]+%/.test(name)))('has the user name $name filled in', (one) => {
    expect(read(autoconfigIsp, one)).toEqual(same(one, { auth: ['password'], username: { other: `${one.name}@firm.example` } }))
  })

  test('is refused for a name that Thunderbird would take for a placeholder', () => {
    const [one] = hostileCases({}, ['%EMAILADDRESS%'])
    expect(one && make(autoconfigIsp, one)).toBe('refused: unfit')
  })

  test('has placeholders where no mailbox was typed', () => {
    expect(read(autoconfigIsp, cases.domainOnly)).toEqual(same(cases.domainOnly, { auth: ['password'], username: 'address' }))
  })
})
