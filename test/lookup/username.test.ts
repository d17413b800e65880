import { expect, test } from 'vitest'
import { usernameFor } from '../../lookup/username.ts'

const query = { domain: 'xn--mller-kva.example', shownDomain: 'müller.example', localPart: 'anna' }

test.each([
  ['the whole address', 'address', 'anna@müller.example'],
  ['the part before the @', 'local-part', 'anna'],
  ['the whole address where both will do', 'address-or-local-part', 'anna@müller.example'],
] as const)('the user name is %s', (_, rule, expected) => {
  expect(usernameFor(rule, query)).toBe(expected)
})

test('a user name that only the provider hands out is not made up', () => {
  expect(usernameFor({ ask: { en: 'Your customer number' } }, query)).toBe('')
})

test('where nobody says what the user name is, none is made up', () => {
  expect(usernameFor(undefined, query)).toBe('')
})

test.each(['address', 'local-part', 'address-or-local-part'] as const)('a bare domain has no user name (%s)', (rule) => {
  expect(usernameFor(rule, { domain: 'example.com', shownDomain: 'example.com' })).toBe('')
})
