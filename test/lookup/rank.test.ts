import { describe, expect, test } from 'vitest'
import { type Candidate, type Origin, rank, strongest } from '../../lookup/rank.ts'

/** Most trusted first. */
const trusted: readonly Origin[] = ['srv-inside', 'srv-platform', 'platform', 'srv-outside-signed', 'srv-outside']

function candidate(given: Partial<Candidate> = {}): Candidate {
  return { protocol: 'imap', host: 'imap.firm.example', port: 993, security: 'tls', origin: 'srv-inside', ...given }
}

describe('candidates are tried in this order:', () => {
  test('by trust', () => {
    const ranked = rank(trusted.toReversed().map((origin) => candidate({ origin })))
    expect(ranked.map(({ origin }) => origin)).toEqual(trusted)
  })

  test('by trust before encryption from the first byte', () => {
    const inside = candidate({ origin: 'srv-inside', security: 'starttls', port: 143 })
    expect(rank([candidate({ origin: 'srv-outside' }), inside])[0]).toEqual(inside)
  })

  test.each(['srv-inside', 'srv-platform', 'srv-outside'] as const)('implicit TLS before STARTTLS (RFC 8314 §3), of %s', (origin) => {
    const ranked = rank([candidate({ origin, security: 'starttls', port: 143 }), candidate({ origin })])
    expect(ranked.map(({ security }) => security)).toEqual(['tls', 'starttls'])
  })

  test('IMAP before POP3, then SMTP', () => {
    const ranked = rank([candidate({ protocol: 'smtp' }), candidate({ protocol: 'pop3' }), candidate({ protocol: 'imap' })])
    expect(ranked.map(({ protocol }) => protocol)).toEqual(['imap', 'pop3', 'smtp'])
  })

  test('equals as they came, so that SRV priorities are kept', () => {
    const hosts = ['b.firm.example', 'c.firm.example', 'a.firm.example']
    expect(rank(hosts.map((host) => candidate({ host }))).map(({ host }) => host)).toEqual(hosts)
  })

  test.each(trusted)('an unencrypted server of the platform after an encrypted one of %s', (origin) => {
    const plain = candidate({ origin: 'platform', security: 'none', port: 143 })
    expect(rank([plain, candidate({ origin })]).at(-1)).toEqual(plain)
  })
})

test('ranking leaves its argument alone', () => {
  const given = [candidate({ protocol: 'smtp' }), candidate()]
  rank(given)
  expect(given.map(({ protocol }) => protocol)).toEqual(['smtp', 'imap'])
})

test.each(trusted.slice(1).map((weaker, index) => [trusted[index] ?? 'platform', weaker] as const))(
  '%s is stronger than %s',
  (stronger, weaker) => {
    expect(strongest([candidate({ origin: weaker }), candidate({ origin: stronger })])).toBe(stronger)
  },
)

test('of no candidates none is the strongest', () => {
  expect(strongest([])).toBeUndefined()
})
