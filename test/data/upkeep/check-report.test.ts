import { describe, expect, test } from 'vitest'
import { type Findings, nobodyAnswered } from '../../../data/upkeep/check.ts'
import { checkReport } from '../../../data/upkeep/check-report.ts'

const nothing: Findings = { answered: 3, remembered: 2, missingHosts: [], srvDifferences: [], deadSuffixes: [], notAsked: [] }

describe('the report of a check', () => {
  test('says how much was asked, and where there is nothing to say', () => {
    const report = checkReport(nothing)
    expect(report).toContain('3 questions answered, 2 remembered from an earlier run, 0 not asked.')
    expect(report.match(/^None\.$/gm)).toHaveLength(4)
  })

  test.each<[string, Partial<Findings>, RegExp]>([
    [
      'a missing host with its providers',
      { missingHosts: [{ host: 'imap.firm.example', why: 'no-name', providers: ['firm.example', 'two.example'] }] },
      /\| imap\.firm\.example +\| no such name +\| firm\.example, two\.example +\|/,
    ],
    [
      'an SRV record with what the entry has',
      {
        srvDifferences: [
          { provider: 'firm.example', name: '_imap._tcp.firm.example', record: '0 1 143 a.example', is: 'unlisted', entry: [] },
        ],
      },
      /\| firm\.example +\| _imap\._tcp\.firm\.example +\| 0 1 143 a\.example +\| nothing +\|/,
    ],
    [
      'a dead suffix with its platform',
      { deadSuffixes: [{ suffix: 'mx.firm.example', platform: 'hosting' }] },
      /\| mx\.firm\.example \| hosting +\|/,
    ],
    ['a question that nobody answered', { notAsked: [{ question: 'A a.example', why: 'timeout' }] }, /\| A a\.example \| timeout +\|/],
  ])('names %s', (_name, found, row) => {
    expect(checkReport({ ...nothing, ...found })).toMatch(row)
  })

  test('does not list thousands of questions that were not asked', () => {
    const notAsked = Array.from({ length: 60 }, (_, index) => ({ question: `A ${index}.example`, why: 'unreachable' as const }))
    const report = checkReport({ ...nothing, notAsked })
    expect(report.match(/unreachable/g)).toHaveLength(50)
    expect(report).toContain('and 10 more')
  })
})

test.each<[string, Partial<Findings>, boolean]>([
  ['findings are no failure', { deadSuffixes: [{ suffix: 'mx.firm.example', platform: 'hosting' }] }, false],
  ['where all is known from an earlier run nobody had to answer', { answered: 0 }, false],
  ['where some were reached it went well', { answered: 1, notAsked: [{ question: 'A a.example', why: 'timeout' }] }, false],
  ['where nobody was reached it failed', { answered: 0, notAsked: [{ question: 'A a.example', why: 'timeout' }] }, true],
  ['SERVFAIL comes from somebody who was reached', { answered: 0, notAsked: [{ question: 'A a.example', why: 'servfail' }] }, false],
])('%s', (_name, found, expected) => {
  expect(nobodyAnswered({ ...nothing, ...found })).toBe(expected)
})
