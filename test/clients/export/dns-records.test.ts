import { describe, expect, test } from 'vitest'
import { dnsRecords } from '../../../clients/export/dns-records.ts'
import { type Case, caseOf, cases, make } from '../../build/hand-over.ts'

/** The lines without comments, taken apart as RFC 1035 §5.1 has it: owner, then priority, weight, port and target. */
function recordsOf(one: Case): string[] {
  const lines = make(dnsRecords, one).trimEnd().split('\n')
  const records = lines.filter((line) => !line.startsWith(';'))
  return records.map((line) => /^(_[a-z0-9]+\._tcp)\.firm\.example\. 3600 IN SRV (\d+ \d+ \d+ \S+)$/.exec(line)?.slice(1).join(' ') ?? line)
}

describe('the SRV records', () => {
  test.each([
    {
      what: 'TLS from the first byte',
      one: cases.implicit,
      expected: [
        '_imaps._tcp 0 1 993 imap.firm.example.',
        '_imap._tcp 0 0 0 .',
        '_pop3s._tcp 20 1 995 pop.firm.example.',
        '_pop3._tcp 0 0 0 .',
        '_submissions._tcp 0 1 465 smtp.firm.example.',
        '_submission._tcp 0 0 0 .',
      ],
    },
    {
      what: 'STARTTLS',
      one: cases.starttls,
      expected: [
        '_imaps._tcp 0 0 0 .',
        '_imap._tcp 10 1 143 imap.firm.example.',
        '_pop3s._tcp 0 0 0 .',
        '_pop3._tcp 30 1 110 pop.firm.example.',
        '_submissions._tcp 0 0 0 .',
        '_submission._tcp 10 1 587 smtp.firm.example.',
      ],
    },
    {
      what: 'no IMAP',
      one: cases.pop3Only,
      expected: [
        '_imaps._tcp 0 0 0 .',
        '_imap._tcp 0 0 0 .',
        '_pop3s._tcp 20 1 995 pop.firm.example.',
        '_pop3._tcp 0 0 0 .',
        '_submissions._tcp 0 1 465 smtp.firm.example.',
        '_submission._tcp 0 0 0 .',
      ],
    },
    {
      what: 'sending only',
      one: cases.relay,
      expected: [
        '_imaps._tcp 0 0 0 .',
        '_imap._tcp 0 0 0 .',
        '_pop3s._tcp 0 0 0 .',
        '_pop3._tcp 0 0 0 .',
        '_submissions._tcp 0 0 0 .',
        '_submission._tcp 10 1 587 smtp.firm.example.',
      ],
    },
  ])('say what there is and what there is not: $what', ({ one, expected }) => {
    expect(recordsOf(one)).toEqual(expected)
  })

  test('say nothing about a protocol of which nothing is known', () => {
    const one = caseOf({
      servers: [{ protocol: 'smtp', host: 'smtp.firm.example', port: 465, security: 'tls' }],
      absent: { imap: 'unknown' },
    })
    expect(recordsOf(one)).toEqual(['_submissions._tcp 0 1 465 smtp.firm.example.', '_submission._tcp 0 0 0 .'])
    expect(make(dnsRecords, one)).toContain('; _imaps._tcp.firm.example: not known whether IMAP is offered')
  })

  test('put the server that is recommended before another of its kind', () => {
    const servers = ['a', 'b'].map((name) => ({
      protocol: 'smtp' as const,
      host: `${name}.firm.example`,
      port: 465,
      security: 'tls' as const,
    }))
    expect(recordsOf(caseOf({ servers })).filter((line) => line.startsWith('_submissions'))).toEqual([
      '_submissions._tcp 0 1 465 a.firm.example.',
      '_submissions._tcp 1 1 465 b.firm.example.',
    ])
  })

  test('have the domain in ASCII', () => {
    expect(make(dnsRecords, cases.idn)).toContain('_imaps._tcp.xn--e1afmkfd.xn--p1ai. 3600 IN SRV 0 1 993 imap.firm.example.\n')
  })

  test('are refused for a server without a name', () => {
    const one = caseOf({ servers: [{ protocol: 'imap', host: '127.0.0.1', port: 1143, security: 'starttls' }] })
    expect(make(dnsRecords, one)).toBe('refused: loopback')
  })

  test('are refused where only a provider was chosen', () => {
    expect(make(dnsRecords, caseOf({}, { shownDomain: '' }))).toBe('refused: no-domain')
  })
})
