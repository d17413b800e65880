import { expect, test } from 'vitest'
import { few, table } from '../../../data/upkeep/table.ts'

test('a table has aligned columns', () => {
  const rows = [
    ['imap.firm.example', 1],
    ['a', 20],
  ]
  expect(table(['host', 'times'], rows)).toBe(
    '| host              | times |\n| ----------------- | ----- |\n| imap.firm.example | 1     |\n| a                 | 20    |\n',
  )
})

test('a bar inside a cell does not end it', () => {
  expect(table(['name'], [['a|b']])).toContain('| a\\|b |')
})

test('without rows there is no table', () => {
  expect(table(['host'], [])).toBe('')
})

test.each([
  [[], ''],
  [['a', 'b'], 'a, b'],
  [['a', 'b', 'c', 'd'], 'a, b and 2 more'],
])('of %j two are shown', (items, expected) => {
  expect(few(items, 2)).toBe(expected)
})
