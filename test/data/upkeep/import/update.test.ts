import { describe, expect, test } from 'vitest'
import { differenceOf, nameOf } from '../../../../data/upkeep/import/difference.ts'
import type { Row } from '../../../../data/upkeep/import/row.ts'
import { newEntry, updateEntry } from '../../../../data/upkeep/import/update.ts'
import { type ProviderFile, providerEntry } from '../../../build/data.ts'
import { row } from './row.ts'

const today = '2026-11'

function update(file: Partial<ProviderFile>, given: Partial<Row>) {
  const entry = providerEntry('firm.example', file)
  const taken = { domains: new Map(entry.value.domains.map((domain) => [domain, entry.id] as const)), mxNames: new Set<string>() }
  return updateEntry(entry.value, differenceOf({ entry, rows: [row(given)] }, taken), today)
}

describe('an entry that a collection knows better', () => {
  test('gets new domains, sorted after the main one', () => {
    const { domains } = update({ domains: ['firm.example', 'm.example'] }, { domains: ['z.example', 'firm.example', 'a.example'] })
    expect(domains).toEqual(['firm.example', 'a.example', 'm.example', 'z.example'])
  })

  test('gets new servers after the ones of their protocol, before unencrypted ones, and loses none', () => {
    const servers: ProviderFile['servers'] = [
      { protocol: 'imap', host: 'imap.firm.example', port: 143, security: 'none' },
      { protocol: 'smtp', host: 'smtp.firm.example', port: 465, security: 'tls' },
    ]
    const { servers: updated, absent } = update({ servers, absent: { pop3: 'unknown' } }, {})
    expect(updated.map(nameOf)).toEqual([
      'imap imap.firm.example:993 tls',
      'imap imap.firm.example:143 none',
      'pop3 pop.firm.example:995 tls',
      'smtp smtp.firm.example:465 tls',
    ])
    expect(absent).toEqual({})
  })

  test('gets the encryption that the collection names', () => {
    const { servers } = update({}, { servers: [{ protocol: 'smtp', host: 'smtp.firm.example', port: 465, security: 'starttls' }] })
    expect(servers.map(nameOf)).toContain('smtp smtp.firm.example:465 starttls')
    expect(servers).toHaveLength(3)
  })

  test.each<[string, ProviderFile['username'], Record<string, unknown>]>([
    ['is left out where it is the usual one', 'address', {}],
    ['is said where it is another', 'local-part', { username: 'address' }],
  ])('the user name of a new server %s', (_name, username, expected) => {
    const server = { protocol: 'imap', host: 'new.firm.example', port: 993, security: 'tls' } as const
    const { servers } = update({ username }, { servers: [{ ...server, username: 'address' }] })
    expect(servers.find(({ host }) => host === 'new.firm.example')).toEqual({ ...server, ...expected })
  })
})

describe('the sources of an entry', () => {
  const { from } = row()
  const sources = (...given: ProviderFile['sources']) => ({ sources: given })

  test('get the row with its own date, before older ones', () => {
    const given = sources({ from: 'new', checked: '2026-10' }, { from: 'old', checked: '2019' })
    expect(update(given, { checked: '2021-07' }).sources.map((source) => [source.from, source.checked])).toEqual([
      ['new', '2026-10'],
      [from, '2021-07'],
      ['old', '2019'],
    ])
  })

  test('get a row without a date as of today', () => {
    expect(update({}, {}).sources[0]).toEqual({ from, checked: today, about: 'servers', trust: 'high' })
  })

  test.each<[string, string, Partial<Row>, string]>([
    ['is renewed', '2020', {}, today],
    ['stays where it is newer', '2026-12-24', {}, '2026-12-24'],
    ['stays where the row was not checked since', '2022', { checked: '2021-07' }, '2022'],
  ])('that name the row already: its date %s', (_name, checked, given, expected) => {
    const { sources: updated } = update(sources({ from, checked, changed: '2019', trust: 'low' }), given)
    expect(updated).toEqual([{ from, checked: expected, changed: '2019', about: 'servers', trust: 'low' }])
  })

  test('know that a row which was removed is back', () => {
    expect(update(sources({ from, checked: '2020', removed: '2021' }), {}).sources[0]).not.toHaveProperty('removed')
  })
})

describe('a provider that is new', () => {
  const create = (given: Partial<Row>) => newEntry(differenceOf({ rows: [row(given)] }, { domains: new Map(), mxNames: new Set() }), today)

  test('becomes an entry of our own', () => {
    expect(create({ domains: ['new.example', 'b.example', 'a.example'], help: ['https://new.example/help'] })).toMatchObject({
      $schema: '../provider.schema.json',
      name: 'Firm Mail',
      status: 'active',
      domains: ['new.example', 'a.example', 'b.example'],
      absent: {},
      username: 'address',
      signIn: ['password'],
      help: ['https://new.example/help'],
      sources: [{ from: row().from, checked: today }],
    })
  })

  test('says the user name once where it is the same for all servers', () => {
    const { servers } = create({})
    expect(servers.filter((server) => 'username' in server)).toEqual([])
  })

  test('says it for each server where they differ', () => {
    const [imap, , smtp] = row().servers
    if (!imap || !smtp) throw new Error('correct the test: it needs an IMAP and an SMTP server')
    const { username, servers } = create({ servers: [imap, { ...smtp, username: 'local-part' }] })
    expect([username, ...servers.map((server) => server.username)]).toEqual([undefined, 'address', 'local-part'])
  })

  test('says that nobody knows of the protocols which the collection leaves out', () => {
    expect(create({ servers: row().servers.slice(0, 1) }).absent).toEqual({ pop3: 'unknown', smtp: 'unknown' })
  })
})
