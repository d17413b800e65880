import { expect, test } from 'vitest'
import { parseTyped } from '../../lookup/address.ts'

const shown = (typed: string) => {
  const parsed = parseTyped(typed)
  return parsed.is === 'query' ? parsed.query.shownDomain : parsed
}

test.each([
  'пример.рф',
  'почта.рус',
  'bücher.example',
  '例え.jp',
  'メール.example',
  'mail日本.example',
  '한국메일.example',
  'παράδειγμα.gr',
  'مثال.example',
  'đĩa.vn',
  'сор.рф',
])('%s is shown as it was typed', (domain) => {
  expect(shown(`anna@${domain}`)).toBe(domain)
})

test.each([
  ['Latin with a Cyrillic letter', 'gmаil.com', 'xn--gmil-63d.com'],
  ['Latin with a Greek letter', 'gοogle.com', 'xn--gogle-rce.com'],
  ['Cyrillic that reads as Latin', 'сор.com', 'xn--n1aeb.com'],
])('%s is shown in ASCII: %s', (_why, domain, ascii) => {
  expect(shown(`anna@${domain}`)).toBe(ascii)
})

test('marks of direction that were pasted along are not shown', () => {
  expect(shown('anna@exa\u202emple.com')).toBe('example.com')
})
