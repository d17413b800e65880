import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileDataset, readSources } from '../../data/compile.ts'
import { parseTyped } from '../../lookup/address.ts'
import { domainsByUse, indexDomains } from '../../lookup/complete.ts'
import { bundledProvider } from '../build/data.ts'

const providers = [
  bundledProvider('mail.ru', { name: 'Mail.ru', domains: ['mail.ru', 'bk.ru'] }),
  bundledProvider('gmail.com', { name: 'Gmail', domains: ['gmail.com'] }),
  bundledProvider('gmx.net', { name: 'GMX', domains: ['gmx.net', 'gmx.de', 'gmx.com'] }),
  bundledProvider('gone.com', { name: 'Gone', status: 'closed', domains: ['gone.com'] }),
  bundledProvider('gaps.com', { name: 'Gaps', status: 'reported-closed', domains: ['gaps.com'] }),
]
const byUse = domainsByUse({ providers, popular: ['gone.com', 'gmail.com', 'gmx.de', 'nobodys.com', 'mail.ru'] })
const complete = indexDomains(byUse)
const domains = (typed: string, limit?: number) => complete(typed, limit).map(({ domain }) => domain)

test('domains stand in the order of their use, then by name, those of closed services last', () => {
  expect(byUse.map(({ domain }) => domain)).toEqual('gmail.com gmx.de mail.ru bk.ru gmx.com gmx.net gone.com gaps.com'.split(' '))
})

describe('completed is', () => {
  test.each([
    ['the beginning of a domain', 'anna@gma', 'anna@gmail.com'],
    ['a beginning in capitals, the local part as it is', 'Anna@GMA', 'Anna@gmail.com'],
    ['an address in angle brackets', 'Anna Doe <anna@gma', 'Anna Doe <anna@gmail.com'],
    ['the last of several addresses', 'anna@mail.ru, bob@gma', 'anna@mail.ru, bob@gmail.com'],
    ['a domain without a local part', '@gma', '@gmail.com'],
    ['what follows a space', 'anna@ gma', 'anna@ gmail.com'],
    ['what follows a full-width @', 'anna＠gma', 'anna＠gmail.com'],
    ['a beginning with an invisible mark', 'anna@\u200bgma', 'anna@gmail.com'],
  ])('%s', (_, typed, text) => {
    expect(complete(typed)).toEqual([{ domain: 'gmail.com', provider: 'Gmail', text }])
  })
})

test.each([
  ['the most used first', 'anna@g', ['gmail.com', 'gmx.de', 'gmx.com', 'gmx.net', 'gone.com', 'gaps.com']],
  ['all of a name', 'anna@gmx', ['gmx.de', 'gmx.com', 'gmx.net']],
  ['right behind the @ the most used of all', 'anna@', ['gmail.com', 'gmx.de', 'mail.ru', 'bk.ru', 'gmx.com', 'gmx.net']],
])('%s', (_, typed, found) => {
  expect(domains(typed)).toEqual(found)
})

test('no more are given than asked for', () => {
  expect(domains('anna@g', 2)).toEqual(['gmail.com', 'gmx.de'])
})

test.each([
  ['nothing', ''],
  ['a name: the search by name finds it', 'gma'],
  ['a whole domain', 'anna@gmail.com'],
  ['a domain that nobody lists', 'anna@firm'],
  ['a letter behind all others', 'anna@zz'],
  ['a letter before all others', 'anna@-'],
  ['words behind the address', 'anna@gma il'],
])('not completed is %s', (_, typed) => {
  expect(complete(typed)).toEqual([])
})

describe('of all the data,', () => {
  const all = domainsByUse(compileDataset(readSources('data')))
  const completeAll = indexDomains(all)
  const anyBeginning = fc.tuple(fc.constantFrom(...all), fc.nat(30)).map(([{ domain }, length]) => domain.slice(0, length))

  test('a completion begins with what was typed, goes on, and is an address of the domain', () => {
    const property = fc.property(fc.stringMatching(/^[a-zA-Z.]{1,20}$/), anyBeginning, (local, beginning) => {
      const typed = `${local}@${beginning.toUpperCase()}`
      for (const { text, domain } of completeAll(typed)) {
        expect(text.toLowerCase().startsWith(typed.toLowerCase())).toBe(true)
        expect(text.length).toBeGreaterThan(typed.length)
        expect(parseTyped(text)).toMatchObject({ is: 'query', query: { domain, localPart: local } })
      }
    })
    fc.assert(property)
  })

  test('the same domains are found as by looking at each', () => {
    const property = fc.property(anyBeginning, (beginning) => {
      const wanted = all.filter(({ domain }) => domain.startsWith(beginning) && domain !== beginning).map(({ domain }) => domain)
      expect(completeAll(`@${beginning}`, all.length).map(({ domain }) => domain)).toEqual(wanted)
    })
    fc.assert(property)
  })
})
