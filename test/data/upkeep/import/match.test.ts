import { expect, test } from 'vitest'
import { matchRows } from '../../../../data/upkeep/import/match.ts'
import { providerEntry } from '../../../build/data.ts'
import { row } from './row.ts'

const entries = [
  providerEntry('firm.example', { domains: ['firm.example', 'a.example'] }),
  providerEntry('big.example', { domains: ['big.example', 'b.example', 'c.example'] }),
]

test.each<[string, string[][], [string | undefined, number][]]>([
  ['a row belongs to the entry that shares a domain', [['a.example']], [['firm.example', 1]]],
  ['of several entries, to the one that shares most', [['a.example', 'b.example', 'c.example']], [['big.example', 1]]],
  ['of equals, to the one that it names first', [['a.example', 'b.example']], [['firm.example', 1]]],
  ['several rows may belong to one entry', [['firm.example'], ['a.example']], [['firm.example', 2]]],
  ['a row whose domains nobody has is a new provider', [['new.example', 'n.example']], [[undefined, 1]]],
  ['two rows of one new provider stand together by its main domain', [['new.example'], ['new.example', 'n.example']], [[undefined, 2]]],
  ['a row without domains belongs nowhere', [[]], []],
])('%s', (_name, rows, expected) => {
  const matches = matchRows(
    rows.map((domains) => row({ domains })),
    entries,
  )
  expect(matches.map(({ entry, rows: matched }) => [entry?.id, matched.length])).toEqual(expected)
})
