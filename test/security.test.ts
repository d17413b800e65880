import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const rows = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, who]) => who !== 'who' && !who?.startsWith('-'))

describe('the threat model names tests that exist', () => {
  test('has rows', () => expect(rows.length).toBeGreaterThan(10))

  test.each(rows.map(([, who, threat, , shownBy]) => ({ who, threat, shownBy: shownBy ?? '' })))('$who: to $threat', ({ shownBy }) => {
    const named = [...shownBy.matchAll(/`((?:test|\.github)\/[^`]+)`/g)].map(([, path = '']) => path)
    expect(named).not.toEqual([])
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  })
})
