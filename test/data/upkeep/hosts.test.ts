import { expect, test } from 'vitest'
import { allHosts, hostsOf } from '../../../data/upkeep/hosts.ts'
import { providerEntry } from '../../build/data.ts'

const server = (host: string) => ({ protocol: 'imap', host, port: 993, security: 'tls' }) as const

test.each<[string, string[], string[], string[]]>([
  ['a host stands once', ['a.example', 'a.example', 'b.example'], ['firm.example'], ['a.example', 'b.example']],
  ['"%domain%" stands for each domain', ['mail.%domain%'], ['firm.example', 'two.example'], ['mail.firm.example', 'mail.two.example']],
  ['"%domain%" stands for nothing where customers bring the domain', ['mail.%domain%'], [], []],
  ["a bridge on one's own computer is no host to ask for", ['127.0.0.1', 'a.example'], ['firm.example'], ['a.example']],
])('%s', (_name, hosts, domains, expected) => {
  const servers = hosts.map(server)
  expect(hostsOf({ servers, domains })).toEqual(expected)
})

test('a host that several providers name is asked once and knows them all', () => {
  const servers = [server('shared.example')]
  const absent = { pop3: 'unknown', smtp: 'unknown' } as const
  const entries = ['one', 'two'].map((id) => providerEntry(id, { domains: [], servers, absent }))
  expect([...allHosts(entries)]).toEqual([['shared.example', ['one', 'two']]])
})
