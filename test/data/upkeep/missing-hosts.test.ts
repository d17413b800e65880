import { expect, test } from 'vitest'
import { findMissingHosts } from '../../../data/upkeep/missing-hosts.ts'
import { providerEntry } from '../../build/data.ts'
import { fakeInquire } from '../../build/inquire.ts'

const entry = providerEntry('firm.example', {
  servers: [{ protocol: 'imap', host: 'imap.firm.example', port: 993, security: 'tls' }],
  absent: { pop3: 'unknown', smtp: 'unknown' },
})

test.each<[string, Record<string, string[] | 'trouble'>, string[]]>([
  ['a host with an IPv4 address is there', { 'A imap.firm.example': ['A'] }, []],
  ['a host with an IPv6 address alone is there', { 'A imap.firm.example': [], 'AAAA imap.firm.example': ['AAAA'] }, []],
  ['a name that DNS does not know is missing', {}, ['no-name']],
  ['a name without any address is missing', { 'A imap.firm.example': [], 'AAAA imap.firm.example': [] }, ['no-address']],
  ['where nobody could be asked nothing is missing', { 'A imap.firm.example': 'trouble' }, []],
  ['where nobody could be asked for IPv6 nothing is missing', { 'A imap.firm.example': [], 'AAAA imap.firm.example': 'trouble' }, []],
])('%s', async (_name, zone, expected) => {
  const missing = await findMissingHosts([entry], fakeInquire(zone))
  expect(missing).toEqual(expected.map((why) => ({ host: 'imap.firm.example', why, providers: ['firm.example'] })))
})
