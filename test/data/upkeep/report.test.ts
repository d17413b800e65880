import { describe, expect, test } from 'vitest'
import { compileDataset } from '../../../data/compile.ts'
import { countAgreement, countStatus, countYears } from '../../../data/upkeep/counts.ts'
import { coverage } from '../../../data/upkeep/coverage.ts'
import { dataReport } from '../../../data/upkeep/report.ts'
import { platformEntry, providerEntry } from '../../build/data.ts'

const sources = {
  providers: [
    providerEntry('firm.example', { patterns: ['firm.*'] }),
    providerEntry('gone.example', {
      domains: ['gone.example'],
      status: 'closed',
      since: '2020',
      servers: [],
      absent: { imap: 'closed', pop3: 'closed', smtp: 'closed' },
      sources: [1, 2, 3, 4].map((index) => ({ from: `https://${index}.example/`, checked: '2020-05' })),
    }),
  ],
  platforms: [platformEntry('hosting')],
  software: [],
  popular: { world: ['firm.example', 'gone.example', 'other.example'], de: ['firm.de'] },
}
const dataset = compileDataset(sources)

test('coverage tells which of the most used domains are answered, closed and missing', () => {
  expect(coverage(dataset, sources.popular)).toEqual([
    { scope: 'world', domains: 3, answered: 1, byPattern: 0, closed: 1, missing: ['other.example'] },
    { scope: 'de', domains: 1, answered: 1, byPattern: 1, closed: 0, missing: [] },
  ])
})

describe('entries are counted', () => {
  test('by the sources that agree, every step shown', () => {
    expect(countAgreement(dataset.providers)).toEqual([
      ['0', 0],
      ['1', 1],
      ['2', 0],
      ['3+', 1],
    ])
  })

  test('by the year in which they last held', () => {
    expect(countYears(dataset.providers)).toEqual([
      ['2020', 1],
      ['2026', 1],
    ])
  })

  test('by status', () => {
    expect(countStatus(dataset.providers)).toEqual([
      ['active', 1],
      ['closed', 1],
    ])
  })
})

test('the report has it all, and the size', () => {
  const report = dataReport(sources)
  expect(report).toMatch(/\| world +\| 3 +\| 1 +\| 0 +\| 1 +\| 1 +\| other\.example \|/)
  expect(report).toMatch(/\| 3\+ +\| 1 +\|/)
  expect(report).toMatch(/2 providers with 2 domains, 1 platforms: \d+\.\d kB, \d+\.\d kB compressed\./)
})
