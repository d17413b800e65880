import { describe, expect, test } from 'vitest'
import { indexNames } from '../../lookup/names.ts'
import { bundledProvider } from '../build/data.ts'

const providers = [
  bundledProvider('yandex.ru', { name: 'Yandex Mail', also: ['Яндекс Почта'], country: 'RU', domains: ['yandex.ru', 'ya.ru'] }),
  bundledProvider('orange.fr', { name: 'Orange', also: ['Wanadoo'], country: 'FR', domains: ['orange.fr', 'wanadoo.fr'] }),
  bundledProvider('orange.es', { name: 'Orange Spain', country: 'ES', domains: ['orange.es'] }),
  bundledProvider('dreamhost', { name: 'DreamHost', domains: [] }),
  bundledProvider('mail.ru', { name: 'Mail.ru', also: ['Почта Mail'], country: 'RU', domains: ['mail.ru', 'bk.ru'] }),
  bundledProvider('gmail.com', { name: 'Gmail', also: ['Google Mail'], domains: ['gmail.com'] }),
  bundledProvider('qq.com', { name: 'QQ Mail', also: ['QQ邮箱'], country: 'CN', domains: ['qq.com'] }),
  bundledProvider('tele2.se', { name: 'Télé2', country: 'SE', domains: ['tele2.se'] }),
]
const search = indexNames({ providers, popular: ['gmail.com', 'mail.ru', 'yandex.ru', 'orange.fr'] }, ['en', 'ru'])
const find = (typed: string, limit?: number) => search(typed, limit).matches

describe('a provider is found by', () => {
  test.each([
    ['its name, in any case', 'dreamHOST', ['dreamhost']],
    ['the beginning of its name', 'dream', ['dreamhost']],
    ['a brand', 'wanadoo', ['orange.fr']],
    ['a name in Cyrillic', 'яндекс', ['yandex.ru']],
    ['one of its domains', 'bk.ru', ['mail.ru']],
    ['a word inside a script without spaces', '邮箱', ['qq.com']],
    ['a name without its accents', 'tele2', ['tele2.se']],
    ['a name and a country', 'orange france', ['orange.fr']],
    ['a name and a country in the second language', 'orange франция', ['orange.fr']],
    ['words in any order', 'mail google', ['gmail.com']],
  ])('%s', (_, typed, ids) => {
    expect(find(typed).map(({ id }) => id)).toEqual(ids)
  })
})

test.each([
  ['the name of the domain goes before other names with the word', 'mail', 'mail.ru'],
  ['the whole name goes before its beginning', 'orange', 'orange.fr'],
])('%s', (_, typed, first) => {
  expect(find(typed)[0]?.id).toBe(first)
})

test('of names that fit equally well the most used goes first', () => {
  expect(find('mail').map(({ id }) => id)).toEqual(['mail.ru', 'gmail.com', 'yandex.ru', 'qq.com'])
})

test('no more are given than asked for', () => {
  expect(find('mail', 2)).toHaveLength(2)
})

test.each(['', '   ', '…', 'nobody of this name', 'ail'])('nothing is found for %j', (typed) => {
  expect(find(typed)).toEqual([])
})

describe('Enter takes a provider', () => {
  test.each([
    ['by its whole name', 'gmail', 'gmail.com'],
    ['by the name of its domain, though others begin so too', 'orange', 'orange.fr'],
    ['whose name nobody else has', 'dream', 'dreamhost'],
    ['whose brand nobody else has', 'wanadoo', 'orange.fr'],
  ])('%s', (_, typed, id) => {
    expect(search(typed).sure?.id).toBe(id)
  })

  test.each([
    ['where several fit', 'mail google yandex'],
    ['where the word is no more than the beginning of several names', 'o'],
    ['where only a domain begins so', 'bk'],
    ['by words that stand in different domains', 'bk wanadoo'],
  ])('never %s', (_, typed) => {
    expect(search(typed).sure).toBeUndefined()
  })
})
