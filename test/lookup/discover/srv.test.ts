import { describe, expect, test } from 'vitest'
import type { Reach } from '../../../lookup/discover/findings.ts'
import { readSrv, serviceNames } from '../../../lookup/discover/srv.ts'
import type { Answer } from '../../../lookup/dns/message.ts'
import type { Security } from '../../../lookup/server.ts'
import { message, srv } from '../../build/message.ts'

const place = { registrable: 'firm.example', platformHosts: ['big.example'] }

/** What is read where these names have these records, and the other names none. */
function readAll(records: Record<string, Answer[]>, signed = false, where = place) {
  const replies = serviceNames.map((service) => ({ service, message: message(records[service.label] ?? [], { signed }) }))
  return readSrv(replies, where)
}

test('the names asked for are those of RFC 6186 §3 and RFC 8314 §5.1', () => {
  expect(serviceNames.map(({ label }) => label).toSorted()).toEqual([
    '_imap._tcp',
    '_imaps._tcp',
    '_pop3._tcp',
    '_pop3s._tcp',
    '_submission._tcp',
    '_submissions._tcp',
  ])
})

test.each<[string, number, string, Security]>([
  ['_imaps._tcp', 993, 'imap', 'tls'],
  ['_imap._tcp', 143, 'imap', 'starttls'],
  ['_pop3s._tcp', 995, 'pop3', 'tls'],
  ['_pop3._tcp', 110, 'pop3', 'starttls'],
  ['_submissions._tcp', 465, 'smtp', 'tls'],
  ['_submission._tcp', 587, 'smtp', 'starttls'],
  // RFC 8314 §7.3: on port 465 TLS starts with the first byte, whatever the name says.
  ['_submission._tcp', 465, 'smtp', 'tls'],
])('%s on port %i is %s with %s', (label, port, protocol, security) => {
  expect(readAll({ [label]: [srv(port, 'mail.firm.example')] }).services).toEqual([
    { protocol, host: 'mail.firm.example', port, security, reach: 'inside' },
  ])
})

describe('how far a target is believed:', () => {
  test.each<[string, string, boolean, Reach]>([
    ['the domain itself', 'firm.example', false, 'inside'],
    ['below the domain', 'mail.firm.example', false, 'inside'],
    ['below the domain, signed', 'mail.firm.example', true, 'inside'],
    ["the MX's platform", 'imap.big.example', false, 'platform'],
    ['elsewhere, signed', 'imap.strange.example', true, 'outside-signed'],
    ['elsewhere, unsigned', 'imap.strange.example', false, 'outside'],
    ['half a label of the domain', 'evil-firm.example', false, 'outside'],
    ['half a label of the platform', 'evil-big.example', false, 'outside'],
    ['the domain as the front of a name', 'firm.example.evil.example', false, 'outside'],
  ])('%s', (_, target, signed, reach) => {
    expect(readAll({ '_imaps._tcp': [srv(993, target)] }, signed).services).toMatchObject([{ reach }])
  })
})

describe('servers of one name come', () => {
  const hostsOf = (...records: Answer[]) => readAll({ '_imaps._tcp': records }).services.map(({ host }) => host)

  test('by priority, lowest first (RFC 2782)', () => {
    expect(
      hostsOf(
        srv(993, 'b.firm.example', { priority: 20, weight: 100 }),
        srv(993, 'a.firm.example', { priority: 100 }),
        srv(993, 'c.firm.example', { priority: 0 }),
      ),
    ).toEqual(['c.firm.example', 'b.firm.example', 'a.firm.example'])
  })

  test('at one priority by weight, highest first (RFC 2782)', () => {
    expect(hostsOf(srv(993, 'a.firm.example', { weight: 10 }), srv(993, 'b.firm.example', { weight: 90 }))).toEqual([
      'b.firm.example',
      'a.firm.example',
    ])
  })

  test('at one priority and weight always in the same order, whatever the resolver shuffles', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((label) => srv(993, `${label}.firm.example`))
    const shuffled = [
      [a, b, c],
      [c, b, a],
      [b, c, a],
    ].map((records) => hostsOf(...records.flatMap((record) => record ?? [])).join())
    expect(new Set(shuffled).size, shuffled.join(' | ')).toBe(1)
  })

  test('each once, also where two names offer it', () => {
    const twice = srv(993, 'mail.firm.example')
    expect(readAll({ '_imaps._tcp': [twice, twice], '_imap._tcp': [twice] }).services).toMatchObject([{ port: 993, security: 'tls' }])
  })
})

describe('a target of "." (RFC 2782)', () => {
  test('means that the service is not offered', () => {
    const read = readAll({ '_pop3._tcp': [srv(0, '.')], '_pop3s._tcp': [srv(0, '.')], '_imaps._tcp': [srv(993, 'mail.firm.example')] })
    expect(read).toMatchObject({ refused: ['pop3'], services: [{ protocol: 'imap' }], broken: [] })
  })

  test('for the unencrypted name leaves the encrypted one offered (RFC 6186 §3.4)', () => {
    const read = readAll({ '_imap._tcp': [srv(0, '.')], '_imaps._tcp': [srv(993, 'mail.firm.example')] })
    expect(read).toMatchObject({ refused: [], services: [{ protocol: 'imap', port: 993, security: 'tls' }] })
  })
})

test('nothing is refused and nothing offered where there are no records', () => {
  expect(readAll({})).toEqual({ services: [], refused: [], broken: [], lines: [] })
})

test('a target that is no host name is dropped and told', () => {
  const read = readAll({ '_imaps._tcp': [srv(993, 'bad_name.firm.example'), srv(993, 'mail.firm.example')] })
  expect(read).toMatchObject({ broken: ['bad_name.firm.example'], services: [{ host: 'mail.firm.example' }] })
})

test('a server on port 0 is none', () => {
  expect(readAll({ '_imaps._tcp': [srv(0, 'mail.firm.example')] }).services).toEqual([])
})

test('the records behind it are kept as master files write them', () => {
  const read = readAll({ '_imaps._tcp': [srv(993, 'mail.firm.example', { priority: 5, weight: 1 })], '_pop3._tcp': [srv(0, '.')] })
  expect(read.lines).toEqual([
    { label: '_imaps._tcp', value: '5 1 993 mail.firm.example' },
    { label: '_pop3._tcp', value: '0 0 0 .' },
  ])
})
