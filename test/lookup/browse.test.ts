import { describe, expect, test } from 'vitest'
import { indexForBrowsing } from '../../lookup/browse.ts'
import { bundledProvider } from '../build/data.ts'

const server = (host: string) => ({ protocol: 'imap', host, port: 993, security: 'tls' }) as const

const providers = [
  bundledProvider('orange.sk', { name: 'Orange SK', domains: ['orange.sk'], country: 'SK', servers: [server('imap.orange.sk')] }),
  bundledProvider('orange.fr', { name: 'Orange', domains: ['orange.fr'], country: 'FR', servers: [server('imap.orange.fr')] }),
  bundledProvider('yandex.ru', {
    name: 'Yandex Mail',
    also: ['Яндекс Почта'],
    domains: ['yandex.ru', 'ya.ru'],
    country: 'RU',
    servers: [],
  }),
  bundledProvider('tele2', { name: 'Télé2', domains: [], servers: [server('mail.%domain%')] }),
  bundledProvider('163.com', { name: 'NetEase', also: ['网易邮箱'], domains: ['163.com'], servers: [server('imap.163.com')] }),
  bundledProvider('blood-orange.example', { name: 'A blood orange', domains: ['blood-orange.example'], servers: [] }),
]
const browse = indexForBrowsing({ providers, popular: ['yandex.ru', 'orange.fr'] }, ['en', 'de'])
const idsFor = (query: string) => browse(query, {}, new Date('2026-11-24')).map(({ id }) => id)

describe('searching for', () => {
  test.each([
    ['a name', 'netease', ['163.com']],
    ['a name without its accents', 'tele2', ['tele2']],
    ['a brand in Cyrillic', 'яндекс', ['yandex.ru']],
    ['a brand in Chinese, from inside', '邮箱', ['163.com']],
    ['a domain that is not the main one', 'ya.ru', ['yandex.ru']],
    ['an address', 'anna@ya.ru', ['yandex.ru']],
    ['a host', 'imap.orange.sk', ['orange.sk']],
    ['a name and a country', 'orange france', ['orange.fr']],
    ['a country in another language', 'slowakei', ['orange.sk']],
    ['words in any order, with blanks around', '  france   ORANGE ', ['orange.fr']],
    ['what nobody is called', 'constructor', []],
    ['signs that mean something in patterns', '.*', []],
  ])('%s (%s) finds it', (_what, query, expected) => {
    expect(idsFor(query)).toEqual(expected)
  })

  test('a name puts who is called exactly so first, then what begins so, then the rest', () => {
    expect(idsFor('orange')).toEqual(['orange.fr', 'orange.sk', 'blood-orange.example'])
  })
})

test('without a search all are there, the most used first, then by name', () => {
  expect(idsFor('')).toEqual(['yandex.ru', 'orange.fr', 'blood-orange.example', '163.com', 'orange.sk', 'tele2'])
})

test('search and filters both narrow the list', () => {
  expect(browse('orange', { country: 'SK' }, new Date()).map(({ id }) => id)).toEqual(['orange.sk'])
})
