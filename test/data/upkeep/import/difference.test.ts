import { describe, expect, test } from 'vitest'
import { type Difference, differenceOf, isEqual, nameOf } from '../../../../data/upkeep/import/difference.ts'
import type { Row } from '../../../../data/upkeep/import/row.ts'
import { type ProviderFile, providerEntry } from '../../../build/data.ts'
import { row } from './row.ts'

const plainImap = { protocol: 'imap', host: 'imap.firm.example', port: 143, security: 'none' } as const
const taken = {
  domains: new Map([
    ['firm.example', 'firm.example'],
    ['taken.example', 'other.example'],
  ]),
  mxNames: new Set(['mx.example']),
}
const closed: Partial<ProviderFile> = {
  status: 'closed',
  since: '2020',
  servers: [],
  absent: { imap: 'closed', pop3: 'closed', smtp: 'closed' },
}

interface Case {
  name: string
  file?: Partial<ProviderFile>
  rows: Partial<Row>[]
  expected: Partial<Record<keyof Difference, unknown>>
}

const cases: Case[] = [
  {
    name: 'a domain that only the row has is new',
    rows: [{ domains: ['firm.example', 'new.example'] }],
    expected: { newDomains: ['new.example'] },
  },
  {
    name: "another entry's domain is left out",
    rows: [{ domains: ['firm.example', 'taken.example'] }],
    expected: { newDomains: [], leftOut: ['taken.example: in other.example.json'] },
  },
  {
    name: 'a name by which a platform is known in MX records is left out',
    rows: [{ domains: ['firm.example', 'mx.example'] }],
    expected: { newDomains: [], leftOut: ['mx.example: an MX name'] },
  },
  {
    name: 'what no row names is only here',
    file: { domains: ['firm.example', 'old.example'] },
    rows: [{}],
    expected: { goneDomains: ['old.example'] },
  },
  {
    name: 'several rows together name a domain',
    file: { domains: ['firm.example', 'two.example'] },
    rows: [{}, { domains: ['two.example'] }],
    expected: { goneDomains: [] },
  },
]

const serverCases: Case[] = [
  {
    name: 'another port is a new server',
    rows: [{ servers: [{ protocol: 'imap', host: 'imap.firm.example', port: 143, security: 'starttls' }] }],
    expected: { newServers: ['imap imap.firm.example:143 starttls'] },
  },
  {
    name: 'another encryption at the same place is a change',
    rows: [{ servers: [{ protocol: 'smtp', host: 'smtp.firm.example', port: 465, security: 'starttls' }] }],
    expected: { newServers: [], changedServers: ['smtp smtp.firm.example:465 starttls'] },
  },
  {
    name: 'a server that no row names is only here',
    rows: [{ servers: [{ protocol: 'imap', host: 'new.firm.example', port: 993, security: 'tls' }] }],
    expected: { goneServers: ['imap imap.firm.example:993 tls'] },
  },
  {
    name: 'an unencrypted server is left out where an encrypted one is known',
    rows: [{ servers: [plainImap] }],
    expected: { newServers: [], leftOut: ['imap imap.firm.example:143 none: unencrypted, and encrypted ones are known'] },
  },
  {
    name: 'a closed service gets no servers back',
    file: closed,
    rows: [{ servers: [{ protocol: 'imap', host: 'a.example', port: 993, security: 'tls' }] }],
    expected: { newServers: [], leftOut: ['imap a.example:993 tls: closed here'] },
  },
]

function difference({ file = {}, rows }: Case): Difference {
  return differenceOf({ entry: providerEntry('firm.example', file), rows: rows.map(row) }, taken)
}

describe('of domains', () => {
  test.each(cases)('$name', (given) => {
    expect(difference(given)).toMatchObject(given.expected)
  })
})

describe('of servers', () => {
  test.each(serverCases)('$name', (given) => {
    const { newServers, changedServers, goneServers, leftOut } = difference(given)
    const named = {
      newServers: newServers.map(nameOf),
      changedServers: changedServers.map(nameOf),
      goneServers: goneServers.map(nameOf),
      leftOut,
    }
    expect(named).toMatchObject(given.expected)
  })
})

test('a row that says what the entry says is equal to it', () => {
  expect(isEqual(difference({ name: '', rows: [{}], expected: {} }))).toBe(true)
})

test.each<[string, Partial<Row>]>([
  ['a domain', { domains: ['firm.example', 'new.example'] }],
  ['a server', { servers: [{ protocol: 'imap', host: 'new.firm.example', port: 993, security: 'tls' }] }],
])('%s makes it differ', (_name, given) => {
  expect(isEqual(difference({ name: '', rows: [given], expected: {} }))).toBe(false)
})
