import { expect, test } from 'vitest'
import { areNeighbours } from '../../../lookup/meant/keys.ts'

test.each(['rt', 'mn', 'yu', 'tr', 'oi', 'nb', 'mk', 'as', 'aw', 'sz', 'lp', '0o', '2q', '2w', '9o'])('%s lie side by side', (pair) => {
  const [one = '', other = ''] = pair
  expect(areNeighbours(one, other)).toBe(true)
  expect(areNeighbours(other, one)).toBe(true)
})

test.each(['aa', 'ao', 'ad', 'qs', 'qz', 'mz', '1w', 'a.', 'éе', 'pa'])('%s do not', (pair) => {
  const [one = '', other = ''] = pair
  expect(areNeighbours(one, other)).toBe(false)
})
