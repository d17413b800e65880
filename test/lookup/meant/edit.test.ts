import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distanceOf, findEdit } from '../../../lookup/meant/edit.ts'

test.each([
  ['gmial', 'gmail', { is: 'swapped', at: 2 }],
  ['mgail', 'gmail', { is: 'swapped', at: 0 }],
  ['mail', 'gmail', { is: 'missing', at: 0 }],
  ['gmal', 'gmail', { is: 'missing', at: 3 }],
  ['gmai', 'gmail', { is: 'missing', at: 4 }],
  ['agmail', 'gmail', { is: 'extra', at: 0, key: 'a', beside: ['g'] }],
  ['gmaxil', 'gmail', { is: 'extra', at: 3, key: 'x', beside: ['a', 'i'] }],
  ['gmaill', 'gmail', { is: 'extra', at: 5, key: 'l', beside: ['l'] }],
  ['hmail', 'gmail', { is: 'other', at: 0, typed: 'h', meant: 'g' }],
  ['gmaik', 'gmail', { is: 'other', at: 4, typed: 'k', meant: 'l' }],
])('%s for %s', (typed, meant, edit) => {
  expect(findEdit(typed, meant)).toEqual(edit)
})

test.each([
  ['the same', 'gmail', 'gmail'],
  ['two letters changed', 'hnail', 'gmail'],
  ['two letters left out', 'gil', 'gmail'],
  ['two letters more', 'gmailer', 'gmail'],
  ['letters swapped across another', 'giaml', 'gmail'],
  ['nothing for a word', '', 'gmail'],
])('no one edit: %s', (_, typed, meant) => {
  expect(findEdit(typed, meant)).toBeUndefined()
})

describe('the distance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['gmail', 'gmail', 0],
    ['gmial', 'gmail', 1],
    ['hotnial', 'hotmail', 2],
    ['redifmial', 'rediffmail', 2],
    ['kitten', 'sitting', 3],
    // Optimal string alignment edits no part twice; three steps, where the unrestricted distance has two.
    ['ca', 'abc', 3],
  ])('of %j and %j is %i', (one, other, distance) => {
    expect(distanceOf(one, other)).toBe(distance)
  })

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })

  test('is one exactly where there is one edit', () => {
    const property = fc.property(word, word, (one, other) => {
      expect(findEdit(one, other) !== undefined).toBe(distanceOf(one, other) === 1)
    })
    fc.assert(property, { numRuns: 1000 })
  })

  test('is the same in both directions', () => {
    const property = fc.property(word, word, (one, other) => {
      expect(distanceOf(one, other)).toBe(distanceOf(other, one))
    })
    fc.assert(property)
  })
})
