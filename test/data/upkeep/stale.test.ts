import { describe, expect, test } from 'vitest'
import { staleEntries } from '../../../data/upkeep/stale.ts'
import { providerEntry } from '../../build/data.ts'

const checked = (id: string, ...dates: string[]) =>
  providerEntry(id, { domains: [id], sources: dates.map((date, index) => ({ from: `https://${index}.example/`, checked: date })) })

const entries = [checked('b.example', '2026-10'), checked('c.example', '2019', '2022-12-31'), checked('a.example', '2023-01')]

describe('entries by age', () => {
  test('stand with the oldest first, by their newest source', () => {
    expect(staleEntries(entries)).toEqual([
      { id: 'c.example', checked: '2022-12-31', agree: 2, status: 'active' },
      { id: 'a.example', checked: '2023-01', agree: 1, status: 'active' },
      { id: 'b.example', checked: '2026-10', agree: 1, status: 'active' },
    ])
  })

  test.each([
    ['2022', []],
    ['2023', ['c.example']],
    ['2023-02', ['c.example', 'a.example']],
    ['2027', ['c.example', 'a.example', 'b.example']],
  ])('before %s', (before, expected) => {
    expect(staleEntries(entries, before).map(({ id }) => id)).toEqual(expected)
  })

  test('of the same age stand in the order of their names', () => {
    expect(staleEntries([checked('b.example', '2020'), checked('a.example', '2020')]).map(({ id }) => id)).toEqual([
      'a.example',
      'b.example',
    ])
  })
})
