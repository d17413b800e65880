import { expect, test } from 'vitest'
import { indexEndings, splitDomain } from '../../../lookup/meant/endings.ts'

const isEnding = indexEndings(['gmail.com', 'yahoo.co.uk', 'mail.gmx', 'proton.me'])

test.each(['com', 'gmx', 'de', 'ru', 'eu', 'uk', 'co.uk', 'com.br', 'net.au', 'or.jp'])('domains can end in .%s', (ending) => {
  expect(isEnding(ending)).toBe(true)
})

test.each(['', 'con', 'ry', 'tu', 'c', '1a', 'com.con', 'firm.de', 'co.ul', 'mail.co.uk', 'рф', '.de', 'de.'])(
  'no domain ends in .%s',
  (ending) => {
    expect(isEnding(ending)).toBe(false)
  },
)

test.each([
  ['gmail.com', 'gmail', 'com'],
  ['yahoo.co.uk', 'yahoo', 'co.uk'],
  ['gmail', 'gmail', ''],
  ['', '', ''],
])('%j is the name %j and the ending %j', (domain, name, ending) => {
  expect(splitDomain(domain)).toEqual({ name, ending })
})
