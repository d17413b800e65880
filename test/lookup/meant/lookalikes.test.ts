import { expect, test } from 'vitest'
import { asLatin, isMixed } from '../../../lookup/meant/lookalikes.ts'

test.each([
  ['gmаil.com', 'gmail.com'],
  ['хсору.ру', 'xcopy.py'],
  ['gmáil.com', 'gmail.com'],
  ['gmaıl.com', 'gmail.com'],
])('%s looks like %s', (domain, latin) => {
  expect(asLatin(domain)).toBe(latin)
})

test.each(['gmail.com', 'GMAIL.com', 'почта.рф', 'müller.рф', 'gmail.com/x', ''])('%j looks like nothing else', (domain) => {
  expect(asLatin(domain)).toBeUndefined()
})

test.each([
  ['gmаil.com', true],
  ['mail.сom', true],
  ['gοogle.com', true],
  ['почта.com', false],
  ['gmáil.com', false],
  ['gmail.com', false],
])('%s mixes scripts: %s', (domain, mixed) => {
  expect(isMixed(domain)).toBe(mixed)
})
