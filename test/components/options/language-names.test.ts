import { expect, test } from 'vitest'
import { namedLanguages, ownName } from '../../../components/options/language-names.ts'
import { languages } from '../../../locales/languages.ts'

test.each([
  ['de', 'Deutsch'],
  ['fr', 'Français'],
  ['cs', 'Čeština'],
  ['tr', 'Türkçe'],
  ['uk', 'Українська'],
  ['pt-BR', 'Português (Brasil)'],
  ['ja', '日本語'],
  ['ar', 'العربية'],
])('%s is called %s there', (tag, name) => {
  expect(ownName(tag)).toBe(name)
})

test('every language has a name of its own', () => {
  const named = namedLanguages()
  expect(named.map(({ tag }) => tag).toSorted()).toEqual([...languages].toSorted())
  expect(named.filter(({ tag, name }) => name === tag)).toEqual([])
})
