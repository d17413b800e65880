import { describe, expect, test } from 'vitest'
import { groupByLabels, type LabelGroup } from '../../clients/label-groups.ts'
import type { BundledClient } from '../../data/dataset.ts'

type Security = BundledClient['security']

const program = (name: string, security: Security, rest: Partial<BundledClient> = {}): BundledClient => ({
  id: name.toLowerCase(),
  name,
  also: [],
  platforms: ['linux'],
  protocols: ['imap', 'smtp'],
  form: [],
  oauth: [],
  limits: [],
  exports: [],
  checked: '2026-08',
  security,
  ...rest,
})
const menu = (tls?: string, starttls?: string): Security => ({
  kind: 'menu',
  avoid: [],
  lacks: {},
  ...(tls !== undefined && { tls: { en: tls } }),
  ...(starttls !== undefined && { starttls: { en: starttls } }),
})
const group = (clients: BundledClient[], language: 'en' | 'ru' = 'en') =>
  groupByLabels(clients, language, (sentence) => sentence[language] ?? sentence.en)

const namesOf = ({ programs }: LabelGroup) => programs.map(({ name }) => name)

describe('programs', () => {
  test('with the same words stand together, the most common words first', () => {
    const groups = group([
      program('Lone', menu('TLS', 'StartTLS')),
      program('One', menu('SSL/TLS', 'STARTTLS')),
      program('Two', menu('SSL/TLS', 'STARTTLS')),
    ])
    expect(groups.map(namesOf)).toEqual([['One', 'Two'], ['Lone']])
    expect(groups[0]).toMatchObject({ tls: 'SSL/TLS', starttls: 'STARTTLS', trap: undefined })
  })

  test('whose words differ in capitals and spaces only stand together', () => {
    expect(group([program('One', menu('SSL/TLS', 'STARTTLS')), program('Two', menu('SSL / TLS', 'StartTLS'))]).map(namesOf)).toEqual([
      ['One', 'Two'],
    ])
  })

  test('that call STARTTLS something else stand first, with the warning that one of them has', () => {
    const trap = { en: 'Here “TLS” means STARTTLS.', ru: 'Здесь «TLS» означает STARTTLS.' }
    const clients = [
      program('One', menu('SSL', 'STARTTLS')),
      program('Two', menu('SSL', 'STARTTLS')),
      program('Trap', menu('SSL', 'TLS')),
      program('Trap too', menu('SSL', 'TLS'), { trap }),
    ]
    expect(group(clients).map((found) => ({ names: namesOf(found), trap: found.trap }))).toEqual([
      { names: ['Trap', 'Trap too'], trap: trap.en },
      { names: ['One', 'Two'], trap: undefined },
    ])
    expect(group(clients, 'ru')[0]?.trap).toBe(trap.ru)
  })

  test('that call STARTTLS so need no warning here', () => {
    expect(group([program('Plain', menu('TLS', 'StartTLS'), { trap: { en: 'Mind the port.' } })])[0]?.trap).toBeUndefined()
  })

  test('that lack one of the ways have no word for it', () => {
    expect(group([program('Half', menu('SSL'))])[0]).toMatchObject({ tls: 'SSL', starttls: undefined })
  })

  test.each<[string, Security]>([
    ['one switch', { kind: 'switch', look: 'tick', lacks: {} }],
    ['a configuration file', { kind: 'config', tls: { imap: 'ssl' }, starttls: {}, none: {}, lacks: {} }],
    ['nobody knows what', { kind: 'unknown' }],
    ['a list without either way', menu()],
  ])('with %s are left out', (_name, security) => {
    expect(group([program('Out', security)])).toEqual([])
  })
})

describe('words are approximate', () => {
  const inRussian: Security = { kind: 'menu', avoid: [], lacks: {}, tls: { en: 'SSL', ru: 'С SSL', approximate: ['ru'] } }

  const firstOf = (clients: BundledClient[], language: 'en' | 'ru') => group(clients, language)[0]?.programs

  test('where the whole program is, and only there', () => {
    expect(firstOf([program('Guess', menu('SSL'), { approximate: true }), program('Seen', menu('SSL'))], 'en')).toEqual([
      { name: 'Guess', approximate: true },
      { name: 'Seen', approximate: false },
    ])
  })

  test('in the language in which nobody saw them, and only there', () => {
    expect(firstOf([program('Half', inRussian)], 'ru')).toEqual([{ name: 'Half', approximate: true }])
    expect(firstOf([program('Half', inRussian)], 'en')).toEqual([{ name: 'Half', approximate: false }])
  })

  test('where they are read in English for want of a translation, and English is', () => {
    const onlyEnglish: Security = { kind: 'menu', avoid: [], lacks: {}, tls: { en: 'SSL', approximate: ['en'] } }
    expect(firstOf([program('Half', onlyEnglish)], 'ru')).toEqual([{ name: 'Half', approximate: true }])
  })
})
