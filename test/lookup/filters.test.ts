import { describe, expect, test } from 'vitest'
import type { Evidence } from '../../data/dataset.ts'
import { type Filters, passes } from '../../lookup/filters.ts'
import { bundledProvider, type ProviderFile } from '../build/data.ts'

const today = new Date('2026-11-24T12:00:00Z')
const imap = { protocol: 'imap', host: 'imap.firm.example', port: 993, security: 'tls' } as const
const pop3 = { protocol: 'pop3', host: 'pop.firm.example', port: 995, security: 'tls' } as const
const smtp = { protocol: 'smtp', host: 'smtp.firm.example', port: 465, security: 'tls' } as const

describe('a provider', () => {
  test.each<[string, Partial<ProviderFile>, Filters, boolean]>([
    ['passes where nothing is asked', {}, {}, true],
    ['of the country passes', { country: 'FR' }, { country: 'FR' }, true],
    ['of another country does not', { country: 'DE' }, { country: 'FR' }, false],
    ['of no country does not pass as one of a country', {}, { country: 'FR' }, false],
    ['of no country passes as such', {}, { country: 'none' }, true],
    ['of a country does not pass as one of none', { country: 'FR' }, { country: 'none' }, false],
    ['with an IMAP server passes', { servers: [imap, smtp] }, { protocol: 'imap' }, true],
    ['without a POP3 server does not', { servers: [imap, smtp] }, { protocol: 'pop3' }, false],
    ['that only sends passes as such', { servers: [smtp] }, { protocol: 'smtp-only' }, true],
    ['with a mailbox too does not pass as one that only sends', { servers: [pop3, smtp] }, { protocol: 'smtp-only' }, false],
    ['without servers is none that only sends', { servers: [] }, { protocol: 'smtp-only' }, false],
    ['with the way to sign in among others passes', { signIn: ['password', 'oauth2'] }, { signIn: 'oauth2' }, true],
    ['of which nobody says how to sign in does not', {}, { signIn: 'password' }, false],
    ['that runs passes as such', { status: 'active' }, { status: 'active' }, true],
    ['that moved does not pass as one that runs', { status: 'moved' }, { status: 'active' }, false],
    ['that is reported closed passes as closed', { status: 'reported-closed' }, { status: 'closed' }, true],
    ['has to pass every filter', { country: 'FR', signIn: ['password'] }, { country: 'FR', signIn: 'oauth2' }, false],
  ])('%s', (_name, given, filters, expected) => {
    expect(passes(bundledProvider('firm.example', given), filters, today)).toBe(expected)
  })
})

describe('the last check', () => {
  test.each<[string, Omit<Evidence, 'agree'>, NonNullable<Filters['age']>[]]>([
    ['a month ago is within a year, and within three', { checked: '2026-10' }, ['year', 'three-years']],
    ['a year ago to the day is within a year', { checked: '2025-11-24' }, ['year', 'three-years']],
    ['a year and a day ago is within three years', { checked: '2025-11-23' }, ['three-years']],
    ['some time last year may be within a year', { checked: '2025' }, ['year', 'three-years']],
    ['three years ago to the month is within three years', { checked: '2023-11' }, ['three-years']],
    ['a month earlier is longer ago', { checked: '2023-10' }, ['older']],
    ['long ago and confirmed by nobody is unconfirmed', { checked: '2019', old: true }, ['unconfirmed']],
    ['recent but by a doubtful source only is unconfirmed', { checked: '2026-10', old: true }, ['unconfirmed']],
  ])('%s', (_name, evidence, expected) => {
    const provider = { ...bundledProvider('firm.example'), evidence: { agree: 1, ...evidence } }
    const ages = (['year', 'three-years', 'older', 'unconfirmed'] as const).filter((age) => passes(provider, { age }, today))
    expect(ages).toEqual(expected)
  })
})
