import { expect, test } from 'vitest'
import { foldText } from '../../lookup/fold.ts'

test.each([
  ['Télé2', 'tele2'],
  ['Ёлка', 'елка'],
  ['ЯНДЕКС', 'яндекс'],
  ['ＱＱ', 'qq'],
  ['网易', '网易'],
  ['o2.pl', 'o2.pl'],
  ['이메일', '이메일'],
  ['Ім’я', "ім'я"],
])('%s is compared as %s', (text, expected) => {
  expect(foldText(text)).toBe(expected)
})
