import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'tldts'
import { afterAll, describe, expect, test } from 'vitest'
import { compileDataset, compileFingerprints, compileSigns, DataError, readSources } from '../../data/compile.ts'
import { languages } from '../../locales/languages.ts'
import {
  clientFile,
  type PlatformFile,
  type ProviderFile,
  platformEntry,
  platformFile,
  providerEntry,
  providerFile,
  type SoftwareFile,
  softwareEntry,
  softwareFile,
} from '../build/data.ts'

const dataDir = fileURLToPath(new URL('../../data', import.meta.url))
const countFiles = (folder: string) => readdirSync(join(dataDir, folder)).filter((file) => file.endsWith('.json')).length

describe('the real data', () => {
  const sources = readSources(dataDir)
  const dataset = compileDataset(sources)
  const fingerprints = compileFingerprints(sources)

  test('compiles without a fault, every file of it', () => {
    expect([dataset.providers.length, dataset.platforms.length, dataset.software.length, fingerprints.length]).toEqual([
      countFiles('providers'),
      countFiles('platforms'),
      countFiles('software'),
      countFiles('platforms'),
    ])
  })

  test('gives the same result twice, to the octet', () => {
    const again = readSources(dataDir)
    expect(JSON.stringify([compileDataset(again), compileFingerprints(again)])).toBe(JSON.stringify([dataset, fingerprints]))
  })

  test('is what the popup shows and nothing else: sources stay behind', () => {
    expect(JSON.stringify(dataset)).not.toMatch(/"(sources|\$schema)":/)
  })

  test('has evidence for every provider', () => {
    const undated = dataset.providers.filter(({ evidence }) => !/^\d{4}/.test(evidence.checked)).map(({ id }) => id)
    expect(undated, 'give these a source with a date').toEqual([])
  })

  test('knows the settings of every platform that names a provider', () => {
    const providers = new Set(dataset.providers.map(({ id }) => id))
    const lost = dataset.platforms.filter(({ provider }) => provider !== undefined && !providers.has(provider)).map(({ id }) => id)
    expect(lost).toEqual([])
  })

  // An SRV target below one of these is believed as the platform's own.
  test('believes no host where anybody may take a name (Public Suffix List, private part too)', () => {
    const shared = fingerprints.flatMap(({ id, hosts }) =>
      hosts.filter((host) => parse(host, { allowPrivateDomains: true }).publicSuffix === host).map((host) => `${id}: ${host}`),
    )
    expect(shared).toEqual([])
  })
})

describe('a compiled provider', () => {
  const { providers } = compileDataset({ providers: [providerEntry('firm.example')], platforms: [], software: [], popular: {} })

  test('has its id, its settings and its evidence in place of its sources', () => {
    const { sources: _sources, ...shown } = providerEntry('firm.example').value
    expect(providers).toEqual([{ id: 'firm.example', ...shown, evidence: { agree: 1, checked: '2026-10' } }])
  })
})

test('a compiled provider keeps what it says in every language', () => {
  const given = {
    names: { ja: '会社メール' },
    moved: { en: 'Gone.', ...Object.fromEntries(languages.map((language) => [language, `Gone (${language}).`])) },
    help: ['https://firm.example/help'],
    links: { 'https://firm.example/help': { ja: 'https://firm.example/ja' } },
  }
  const sources = { providers: [providerEntry('firm.example', given)], platforms: [], software: [], popular: {} }
  expect(compileDataset(sources).providers[0]).toMatchObject(given)
})

describe('a compiled platform', () => {
  const provider = providerEntry('firm.example', {
    servers: [
      { protocol: 'imap', host: 'imap.mail.firm.co.uk', port: 993, security: 'tls' },
      { protocol: 'pop3', host: 'mail.%domain%', port: 995, security: 'tls' },
      { protocol: 'smtp', host: '127.0.0.1', port: 1025, security: 'starttls' },
    ],
  })
  const compile = (given: Partial<PlatformFile>) => ({
    providers: [provider],
    platforms: [platformEntry('hosting', given)],
    software: [],
    popular: {},
  })

  test('shows its name, kind and provider, and no fingerprints', () => {
    const { platforms } = compileDataset(compile({ provider: 'firm.example', spf: ['spf.firm.example'] }))
    expect(platforms).toEqual([{ id: 'hosting', name: 'Firm Hosting', kind: 'mailbox', provider: 'firm.example', checked: '2026-10' }])
  })

  test('is known by its MX suffixes', () => {
    expect(compileFingerprints(compile({ mx: ['mx.firm.example'] }))).toMatchObject([
      { id: 'hosting', kind: 'mailbox', mx: ['mx.firm.example'] },
    ])
  })

  test('says which of its fingerprints nobody confirmed', () => {
    expect(compileFingerprints(compile({ unconfirmed: ['mx'] }))).toMatchObject([{ unconfirmed: ['mx'] }])
  })

  test('is still known by them where something else is not confirmed', () => {
    expect(compileFingerprints(compile({ spf: ['spf.firm.example'], unconfirmed: ['spf'] }))).toMatchObject([{ mx: ['mx.firm.example'] }])
  })

  test('has the registrable domains of its servers and SRV targets as its own', () => {
    const [compiled] = compileFingerprints(compile({ provider: 'firm.example', srv: ['imap.srv-firm.example'] }))
    expect(compiled?.hosts.toSorted()).toEqual(['firm.co.uk', 'srv-firm.example'])
  })
})

describe('compiled software', () => {
  const compile = (given: Partial<SoftwareFile>) =>
    compileDataset({ providers: [], platforms: [], software: [softwareEntry('firm-server', given)], popular: {} }).software

  test('has its id and the date of its newest source in place of its sources', () => {
    const { sources: _sources, ...shown } = softwareEntry('firm-server').value
    expect(compile({})).toEqual([{ id: 'firm-server', ...shown, checked: '2026-10' }])
  })

  test.each<[string, SoftwareFile['sources'], unknown]>([
    ['own knowledge alone', [{ from: 'own knowledge', checked: '2026-11', confirmed: false }], false],
    [
      'own knowledge and a page about something else',
      [
        { from: 'own knowledge', checked: '2026-11', confirmed: false },
        { from: 'https://firm.example/', checked: '2026-11', about: 'access' },
      ],
      false,
    ],
    [
      'own knowledge and a page with the ports',
      [
        { from: 'own knowledge', checked: '2026-11', confirmed: false },
        { from: 'https://firm.example/', checked: '2026-11' },
      ],
      undefined,
    ],
  ])('from %s', (_, sources, confirmed) => {
    expect(compile({ sources })[0]?.confirmed).toBe(confirmed)
  })
})

describe('signs of software', () => {
  test('are those that the worker can see, each with the name of its file', () => {
    const signs = { autodiscoverSrv: ['discovery.firm.example'] }
    expect(compileSigns({ software: [softwareEntry('shows-itself', { signs }), softwareEntry('firm-server')] })).toEqual([
      { id: 'shows-itself', autodiscoverSrv: ['discovery.firm.example'] },
    ])
  })

  test('name cPanel by its discovery server', () => {
    expect(compileSigns(readSources(dataDir))).toContainEqual({ id: 'cpanel', autodiscoverSrv: ['cpanelemaildiscovery.cpanel.net'] })
  })
})

describe('a broken file', () => {
  const dir = mkdtempSync(join(tmpdir(), 'mail-data-'))
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  function readBroken(files: Record<string, string>): string {
    for (const folder of ['providers', 'platforms', 'software', 'clients']) {
      rmSync(join(dir, folder), { recursive: true, force: true })
      mkdirSync(join(dir, folder))
    }
    writeFileSync(join(dir, 'popular.json'), '{}')
    for (const [file, content] of Object.entries(files)) writeFileSync(join(dir, file), content)
    try {
      readSources(dir)
    } catch (error) {
      if (error instanceof DataError) return error.message
      throw error
    }
    return 'no fault'
  }

  const imap = { protocol: 'imap', host: 'imap.firm.example', port: 993, security: 'tls' } as const
  const withProvider = (given: object) => ({ 'providers/firm.example.json': JSON.stringify({ ...providerFile(), ...given }) })

  test('is none where nothing is wrong', () => {
    const hosting = JSON.stringify(platformFile({ provider: 'firm.example' }))
    expect(readBroken({ ...withProvider({}), 'platforms/hosting.json': hosting, 'platforms/notes.txt': 'not JSON' })).toBe('no fault')
  })

  test.each<[string, object, RegExp]>([
    ['a status that there is not', { status: 'alive' }, /status: .*"active"/],
    ['no sources', { sources: [] }, /sources: .*1/],
    ['a missing name', { name: undefined }, /name: .*string/],
    ['a field that there is not', { servres: [] }, /servres/],
    ['a field of a server that there is not', { servers: [{ ...imap, tls: true }] }, /servers\.0: .*tls/],
    ['a domain in capitals', { domains: ['Firm.Example'] }, /domains\.0: .*lower-case ASCII host name/],
    ['a domain with a trailing dot', { domains: ['firm.example.'] }, /domains\.0: .*without a trailing dot/],
    ['a host in capitals', { servers: [{ ...imap, host: 'IMAP.Firm.Example' }] }, /servers\.0\.host: .*host name/],
    ['a host with a space', { servers: [{ ...imap, host: 'imap firm.example' }] }, /servers\.0\.host: .*host name/],
    ['a host with a trailing dot', { servers: [{ ...imap, host: 'imap.firm.example.' }] }, /servers\.0\.host: .*host name/],
    ['a port beyond 65535', { servers: [{ ...imap, port: 99_993 }] }, /servers\.0\.port: .*65535/],
    ['a port as a text', { servers: [{ ...imap, port: '993' }] }, /servers\.0\.port: .*number/],
    ['an encryption that there is not', { servers: [{ ...imap, security: 'ssl' }] }, /servers\.0\.security: .*"tls"/],
    ['a user name rule that there is not', { username: 'email' }, /username: .*"address"/],
    ['a name in a language without texts', { names: { la: 'Firma' } }, /names: .*locales\/languages\.ts.*not "la"/],
    ['a sentence in a language without texts', { moved: { en: 'Gone.', la: 'Abiit.' } }, /moved: .*pt-BR.*not "la"/],
    ['a sentence without English', { moved: { de: 'Weg.' } }, /moved\.en: .*string/],
    ['a page in a language without texts', { links: { 'https://a.example/': { la: 'https://b.example/' } } }, /links\.https:.*not "la"/],
    ['a page in a language without encryption', { links: { 'https://a.example/': { de: 'http://b.example/' } } }, /\.de: .*https:\/\//],
    ['a link without encryption', { help: ['http://firm.example/'] }, /help\.0: .*https:\/\//],
    ['a date in words', { sources: [{ from: 'A', checked: 'May 2026' }] }, /sources\.0\.checked: .*YYYY-MM/],
    ['a 13th month', { sources: [{ from: 'A', checked: '2026-13' }] }, /sources\.0\.checked: .*YYYY-MM/],
  ])('with %s says the file, the field and what is expected', (_, given, expected) => {
    const message = readBroken(withProvider(given))
    expect(message).toContain('providers/firm.example.json: ')
    expect(message).toMatch(expected)
  })

  test('that is no JSON says so', () => {
    const message = readBroken({ 'providers/firm.example.json': '{ "name": "Firm", }' })
    expect(message).toMatch(/providers\/firm\.example\.json: .*JSON/)
  })

  test('of a platform is named too', () => {
    const message = readBroken({ 'platforms/hosting.json': JSON.stringify({ ...platformFile(), kind: 'host' }) })
    expect(message).toMatch(/platforms\/hosting\.json: kind: .*"mailbox"/)
  })

  test('of software is named too', () => {
    const message = readBroken({ 'software/server.json': JSON.stringify({ ...softwareFile(), servers: [{ ...imap, default: 'on' }] }) })
    expect(message).toMatch(/software\/server\.json: servers\.0\.default: .*"off"/)
    expect(message).toMatch(/software\/server\.json: servers\.0: .*host/)
  })

  test('of a client is named too', () => {
    const file = { ...clientFile(), platforms: ['phone'], security: { kind: 'menu', ssl: { en: 'SSL' } } }
    const message = readBroken({ 'clients/firm.json': JSON.stringify(file) })
    expect(message).toMatch(/clients\/firm\.json: platforms\.0: .*"windows"/)
    expect(message).toMatch(/clients\/firm\.json: security: .*ssl/)
  })

  test('does not hide another: all faults are told at once', () => {
    const other: ProviderFile = providerFile({ domains: ['other.example'], sources: [] })
    const message = readBroken({ ...withProvider({ status: 'alive' }), 'providers/other.example.json': JSON.stringify(other) })
    expect(message).toMatch(/2 fault.*\n.*providers\/firm\.example\.json: status.*\n.*providers\/other\.example\.json: sources/)
  })

  test('that fails a check says the file and what to do', () => {
    const message = readBroken(withProvider({ servers: [imap], absent: { smtp: 'unknown' } }))
    expect(message).toMatch(/providers\/firm\.example\.json: .*"absent\.pop3"/)
  })
})
