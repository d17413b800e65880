import { describe, expect, test } from 'vitest'
import { print } from '../../../data/upkeep/print.ts'

const long = (letter: string) => letter.repeat(60)

describe('a JSON object', () => {
  test.each<[string, object, string]>([
    ['always opens, however short', { a: 1 }, '{\n  "a": 1\n}\n'],
    ['keeps what fits on one line', { a: { b: [1, 'two'], c: {} } }, '{\n  "a": { "b": [1, "two"], "c": {} }\n}\n'],
    [
      'opens what is wider than 120 columns',
      { a: [long('x'), long('y')], b: true },
      `{\n  "a": [\n    "${long('x')}",\n    "${long('y')}"\n  ],\n  "b": true\n}\n`,
    ],
    [
      'opens a list of several objects, a line each',
      {
        a: [
          { b: 1, c: 2 },
          { b: 3, c: 4 },
        ],
      },
      '{\n  "a": [\n    { "b": 1, "c": 2 },\n    { "b": 3, "c": 4 }\n  ]\n}\n',
    ],
    ['keeps a list of one object closed', { a: [{ b: 1, c: 2 }] }, '{\n  "a": [{ "b": 1, "c": 2 }]\n}\n'],
  ])('%s', (_name, value, expected) => {
    expect(print(value)).toBe(expected)
  })

  test.each([
    ['fits in 120 columns to the last', 'x'.repeat(99), 4],
    ['opens one letter later', 'x'.repeat(100), 7],
    ['counts Chinese letters twice', '信'.repeat(50), 7],
  ])('%s', (_name, text, lines) => {
    expect(print({ key: ['1234', text] }).split('\n')).toHaveLength(lines)
  })
})
