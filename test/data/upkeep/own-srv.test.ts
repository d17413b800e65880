import { describe, expect, test } from 'vitest'
import { findSrvDifferences } from '../../../data/upkeep/own-srv.ts'
import { type ProviderFile, providerEntry } from '../../build/data.ts'
import { fakeInquire } from '../../build/inquire.ts'

const closed: Partial<ProviderFile> = {
  status: 'closed',
  since: '2020',
  servers: [],
  absent: { imap: 'closed', pop3: 'closed', smtp: 'closed' },
}
const refuse = '0 0 0 .'

interface Case {
  name: string
  zone: Record<string, string[] | 'trouble'>
  file?: Partial<ProviderFile>
  /** kind, name and what the entry has */
  expected: [string, string, string[]][]
}

const cases: Case[] = [
  {
    name: 'a record that names a server of the entry agrees',
    zone: { 'SRV _imaps._tcp.firm.example': ['0 1 993 imap.firm.example'] },
    expected: [],
  },
  {
    name: 'a server that the entry lacks is told',
    zone: { 'SRV _imaps._tcp.firm.example': ['0 1 993 new.firm.example'] },
    expected: [['unlisted', '_imaps._tcp.firm.example', ['imap.firm.example:993']]],
  },
  {
    name: 'another port of the same host is told',
    zone: { 'SRV _imap._tcp.firm.example': ['0 1 143 imap.firm.example'] },
    expected: [['unlisted', '_imap._tcp.firm.example', ['imap.firm.example:993']]],
  },
  {
    name: 'a service that is refused although the entry has it is told',
    zone: { 'SRV _pop3s._tcp.firm.example': [refuse] },
    expected: [['refused', '_pop3s._tcp.firm.example', ['pop.firm.example:995']]],
  },
  {
    name: 'POP3 without TLS may be refused where the entry has it with TLS only',
    zone: { 'SRV _pop3._tcp.firm.example': [refuse] },
    expected: [],
  },
  {
    name: 'a host after the name of the domain is compared as it is at the main one',
    zone: { 'SRV _imaps._tcp.firm.example': ['0 1 993 imap.firm.example'] },
    file: {
      servers: [{ protocol: 'imap', host: 'imap.%domain%', port: 993, security: 'tls' }],
      absent: { pop3: 'unknown', smtp: 'unknown' },
    },
    expected: [],
  },
  {
    name: 'a closed service is not asked about',
    zone: { 'SRV _imaps._tcp.firm.example': ['0 1 993 a.example'] },
    file: closed,
    expected: [],
  },
  { name: 'what could not be asked differs in nothing', zone: { 'SRV _imaps._tcp.firm.example': 'trouble' }, expected: [] },
  { name: 'a provider without domains has no records', zone: {}, file: { domains: [] }, expected: [] },
]

describe('the SRV records of a provider', () => {
  test.each(cases)('$name', async ({ zone, file = {}, expected }) => {
    const found = await findSrvDifferences([providerEntry('firm.example', file)], fakeInquire(zone))
    expect(found.map(({ is, name, entry }) => [is, name, entry])).toEqual(expected)
  })

  test('are told as in a zone file, with the provider', async () => {
    const zone = { 'SRV _imaps._tcp.firm.example': ['5 1 993 new.firm.example'] }
    const [difference] = await findSrvDifferences([providerEntry('firm.example')], fakeInquire(zone))
    expect(difference).toMatchObject({ provider: 'firm.example', record: '5 1 993 new.firm.example' })
  })
})
