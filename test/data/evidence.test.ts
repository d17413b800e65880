import { describe, expect, test } from 'vitest'
import { weigh } from '../../data/evidence.ts'
import { type ProviderFile, providerEntry } from '../build/data.ts'

type SourceRow = ProviderFile['sources'][number]

const weighAll = (...rows: Partial<SourceRow>[]) =>
  weigh(providerEntry('firm.example', { sources: rows.map((row) => ({ from: 'A rows', checked: '2026-03', ...row })) }).value.sources)

describe('sources that agree are', () => {
  test.each<[string, Partial<SourceRow>[], number]>([
    ['one, where there is one', [{}], 1],
    ['two, of two collections', [{ from: 'A rows' }, { from: 'B rows' }], 2],
    ['one, of two rows of one collection', [{ from: 'A rows (1)' }, { from: 'A rows (2)' }], 1],
    ['one, of two pages of one site', [{ from: 'https://firm.example/imap' }, { from: 'https://firm.example/smtp' }], 1],
    ['two, of two sites', [{ from: 'https://firm.example/imap' }, { from: 'https://other.example/imap' }], 2],
    ['none, of a copy', [{ copies: 'B' }], 0],
    ['none, of a row that was removed', [{ removed: '2025' }], 0],
    ['none, of a memory', [{ confirmed: false }], 0],
    ['none, of one that says something else', [{ says: 'imap.old.example:143' }], 0],
    ['none, of one about signing in', [{ about: 'access' }], 0],
    ['those that are votes, of a mixture', [{ from: 'A' }, { from: 'B', copies: 'A' }, { from: 'C', removed: '2024' }, { from: 'D' }], 2],
  ])('%s', (_, rows, agree) => {
    expect(weighAll(...rows).agree).toBe(agree)
  })
})

describe('the date is', () => {
  test.each<[string, Partial<SourceRow>[], string]>([
    ['the newest of those that agree', [{ checked: '2024-05' }, { checked: '2026-01-31' }, { checked: '2025-12' }], '2026-01-31'],
    ['not that of a copy', [{ checked: '2024-05' }, { checked: '2026-01', copies: 'A' }], '2024-05'],
    ['not that of one that says something else', [{ checked: '2024-05' }, { checked: '2026-01', says: 'other' }], '2024-05'],
    [
      'the newest of all where nobody agrees',
      [
        { checked: '2019', copies: 'A' },
        { checked: '2023-08', confirmed: false },
      ],
      '2023-08',
    ],
  ])('%s', (_, rows, checked) => {
    expect(weighAll(...rows).checked).toBe(checked)
  })
})

describe('an entry is old', () => {
  test.each<[string, Partial<SourceRow>[]]>([
    ['where nobody confirmed it since 2020', [{ checked: '2019-11' }, { checked: '2012' }]],
    ['where only sources of low trust do', [{ trust: 'low' }]],
    ['where only a copy does', [{ checked: '2018' }, { copies: 'A' }]],
    ['where only a memory does', [{ confirmed: false }]],
  ])('%s', (_, rows) => {
    expect(weighAll(...rows).old).toBe(true)
  })

  test.each<[string, Partial<SourceRow>[]]>([
    ['where one source still holds', [{ checked: '2012' }, { checked: '2022' }]],
    ['where a source of medium trust stands beside one of low trust', [{ trust: 'low' }, { trust: 'medium' }]],
  ])('not %s', (_, rows) => {
    expect(weighAll(...rows)).not.toHaveProperty('old')
  })
})
