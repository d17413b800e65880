import { describe, expect, test } from 'vitest'
import type { Query } from '../../lookup/address.ts'
import type { Answer, Found } from '../../lookup/answer.ts'
import { openBundled } from '../../lookup/bundled.ts'
import { conclude, nameRecords } from '../../lookup/conclude.ts'
import type { Findings, Service } from '../../lookup/discover/findings.ts'
import { bundledPlatform, bundledProvider } from '../build/data.ts'
import { findings, service } from '../build/findings.ts'

const query = { domain: 'firm.example', shownDomain: 'firm.example', localPart: 'anna' }
const ask = { ask: { en: 'Your customer number' } }

const bigImap = { protocol: 'imap', host: 'imap.big.example', port: 993, security: 'tls' } as const
const bigSmtp = { protocol: 'smtp', host: 'smtp.big.example', port: 465, security: 'tls' } as const
const plainImap = { protocol: 'imap', host: 'imap.old.example', port: 143, security: 'none' } as const
const appPassword = { kind: 'app-password' } as const

const bundled = openBundled({
  providers: [
    bundledProvider('big', {
      domains: [],
      servers: [bigImap, bigSmtp],
      absent: { pop3: 'not-offered' },
      username: 'local-part',
      first: [appPassword],
    }),
    bundledProvider('closed-to-programs', {
      domains: [],
      servers: [],
      absent: { imap: 'not-offered', pop3: 'not-offered', smtp: 'not-offered' },
    }),
    bundledProvider('old', { domains: [], servers: [plainImap], absent: { pop3: 'not-offered', smtp: 'not-offered' } }),
    bundledProvider('per-domain', { domains: [], servers: [{ ...bigImap, host: 'mail.%domain%' }] }),
  ],
  platforms: [
    bundledPlatform('big', 'mailbox', { provider: 'big' }),
    bundledPlatform('own-names', 'mailbox', { provider: 'big', username: ask }),
    bundledPlatform('closed-to-programs', 'mailbox', { provider: 'closed-to-programs' }),
    bundledPlatform('old', 'mailbox', { provider: 'old' }),
    bundledPlatform('per-domain', 'mailbox', { provider: 'per-domain' }),
    bundledPlatform('vague', 'mailbox'),
    bundledPlatform('sieve', 'gateway'),
    bundledPlatform('relay', 'forwarder'),
    bundledPlatform('bulk', 'send-only'),
  ],
})

const at = (id: string, kind: 'mailbox' | 'gateway' | 'forwarder' | 'send-only' = 'mailbox'): Partial<Findings> => ({
  hasMx: true,
  platform: { id, kind },
})

const answer = (given: Partial<Findings>, asked: Query = query): Answer => conclude(findings(given), bundled, asked)

/** The settings, or a failed test that says what came instead. */
function settings(given: Partial<Findings>, asked: Query = query): Found {
  const concluded = answer(given, asked)
  if (concluded.state !== 'found') throw new Error(`no settings: ${JSON.stringify(concluded)}`)
  return concluded
}

const inside = service()
const atPlatform = service({ host: 'imap.big.example', reach: 'platform' })
const signedOutside = service({ host: 'imap.strange.example', reach: 'outside-signed' })
const outside = service({ host: 'imap.strange.example', reach: 'outside' })

describe('without settings,', () => {
  test.each<[string, Partial<Findings>, object]>([
    ['a name that is missing is no domain', { exists: 'no' }, { state: 'no-domain' }],
    ['null MX takes no mail', { takesNoMail: true }, { state: 'no-mail' }],
    ["a forwarder's MX only forwards", at('relay', 'forwarder'), { state: 'forward-only', platform: { id: 'relay' } }],
    ['a gateway hides the mailbox', at('sieve', 'gateway'), { state: 'unknown', why: 'gateway', platform: { id: 'sieve' } }],
    ['a sending service shows no mailbox', at('bulk', 'send-only'), { state: 'unknown', why: 'send-only', platform: { id: 'bulk' } }],
    [
      'a platform may have none that are known',
      at('vague'),
      { state: 'unknown', why: 'platform-without-settings', platform: { id: 'vague' } },
    ],
    ['an MX of its own is not shown as a server', { hasMx: true }, { state: 'unknown', why: 'own-servers' }],
    ['there may be no mail records at all', {}, { state: 'unknown', why: 'no-mail-records' }],
  ])('%s', (_, given, expected) => {
    expect(answer(given)).toMatchObject({ domain: 'firm.example', ...expected })
  })

  test.each([true, false])('nobody could be asked, and whether the browser is offline is passed on: %s', (offline) => {
    expect(conclude(findings({ exists: 'unasked', trouble: 'unreachable' }), bundled, query, { offline })).toEqual({
      state: 'failed',
      domain: 'firm.example',
      offline,
    })
  })

  test('only a service that refuses everything is left, the domain offers none', () => {
    expect(answer({ takesNoMail: true, refused: ['imap', 'pop3', 'smtp'] })).toMatchObject({ state: 'no-mail' })
  })
})

describe('SRV records that offer a mailbox win over', () => {
  test.each<[string, Partial<Findings>]>([
    ['null MX', { takesNoMail: true }],
    ["a forwarder's MX", at('relay', 'forwarder')],
    ["a gateway's MX", { ...at('sieve', 'gateway'), gateway: 'sieve' }],
    ['no MX', {}],
  ])('%s', (_, given) => {
    expect(settings({ ...given, services: [inside] })).toMatchObject({ source: 'srv', servers: [{ host: 'imap.firm.example' }] })
  })

  test('but a server for sending alone is no mailbox: a forwarder still only forwards', () => {
    const submission = service({ protocol: 'smtp', host: 'smtp.firm.example', port: 465 })
    expect(answer({ ...at('relay', 'forwarder'), services: [submission] })).toMatchObject({ state: 'forward-only' })
  })
})

describe('the order of trust:', () => {
  test.each<[string, Service, string[], 'srv' | 'mx']>([
    ['SRV inside the domain before the platform', inside, ['imap.firm.example', 'imap.big.example'], 'srv'],
    ['the platform before signed SRV outside', signedOutside, ['imap.big.example', 'imap.strange.example'], 'mx'],
    ['the platform before unsigned SRV outside', outside, ['imap.big.example', 'imap.strange.example'], 'mx'],
  ])('%s, and the other is shown too', (_, found, hosts, source) => {
    const { servers, source: from } = settings({ ...at('big'), services: [found] })
    const imap = servers.filter(({ protocol }) => protocol === 'imap')
    expect(imap.map(({ host }) => host)).toEqual(hosts)
    expect(imap.map(({ recommended }) => recommended)).toEqual([true, false])
    expect(from).toBe(source)
  })

  test('a server that SRV and the platform both name is shown once, as published', () => {
    const { servers, source } = settings({ ...at('big'), services: [atPlatform] })
    expect(servers.filter(({ protocol }) => protocol === 'imap')).toMatchObject([{ host: 'imap.big.example', origin: 'srv-platform' }])
    expect(source).toBe('srv')
  })

  test('what the platform knows is kept where SRV agrees: user name and what to do first', () => {
    const { servers, provider, platform } = settings({ ...at('big'), services: [atPlatform] })
    expect(servers[0]).toMatchObject({ host: 'imap.big.example', username: 'anna' })
    expect([provider?.first, platform?.id]).toMatchObject([[appPassword], 'big'])
  })

  test('protocols that SRV does not speak of come from the platform', () => {
    const { servers } = settings({ ...at('big'), services: [inside] })
    expect(servers.filter(({ protocol }) => protocol === 'smtp')).toMatchObject([{ host: 'smtp.big.example', recommended: true }])
  })

  test('implicit TLS before STARTTLS (RFC 8314 §3)', () => {
    const { servers } = settings({ services: [service({ port: 143, security: 'starttls' }), inside] })
    expect(servers).toMatchObject([
      { port: 993, recommended: true },
      { port: 143, recommended: false },
    ])
  })

  test('an unencrypted server of the platform is not shown where an encrypted one is published', () => {
    const { servers } = settings({ ...at('old'), services: [outside] })
    expect(servers.filter(({ protocol }) => protocol === 'imap')).toMatchObject([{ host: 'imap.strange.example', recommended: true }])
  })

  test('an unencrypted server that is the only one is shown, but not recommended', () => {
    expect(settings(at('old')).servers).toMatchObject([{ ...plainImap, recommended: false }])
  })
})

describe('hosts outside the domain', () => {
  test.each<[string, Service[], string[]]>([
    ['are named, each once', [outside, { ...outside, protocol: 'smtp', port: 465 }], ['imap.strange.example']],
    ['are no cause for a warning where the record is signed', [signedOutside], []],
    ["are no cause for a warning at the MX's platform", [atPlatform], []],
    ['are not those inside it', [inside], []],
  ])('%s', (_, services, hosts) => {
    expect(settings({ ...at('big'), services }).outside).toEqual(hosts)
  })
})

describe('a protocol that the domain refuses', () => {
  const { servers, absent } = settings({ ...at('big'), refused: ['imap'] })

  test('is not guessed from the platform', () => {
    expect(servers.map(({ protocol }) => protocol)).toEqual(['smtp'])
  })

  test('is absent because the domain says so', () => {
    expect(absent).toEqual({ imap: 'refused', pop3: 'not-offered' })
  })
})

test('a protocol that nobody speaks of is absent for no known reason', () => {
  expect(settings({ services: [inside] }).absent).toEqual({ pop3: 'unknown', smtp: 'unknown' })
})

describe('the user name is', () => {
  test.each<[string, Partial<Findings>, string]>([
    ['the whole address where nobody says (RFC 6186 §4)', { services: [inside] }, 'anna@firm.example'],
    ["what the platform's provider says", at('big'), 'anna'],
    ["not made up where the platform's customers have one of their own", at('own-names'), ''],
    ['the whole address at a stranger, whatever the platform of the MX says', { ...at('big'), services: [outside] }, 'anna@firm.example'],
  ])('%s', (_, given, username) => {
    const host = given.services?.[0]?.host ?? 'imap.big.example'
    expect(settings(given).servers.find((server) => server.host === host)?.username).toBe(username)
  })

  test('asked for in the words of the platform', () => {
    expect(settings(at('own-names')).usernameRule).toEqual(ask)
  })

  test('left out where only a domain was typed', () => {
    const { servers } = settings({ services: [inside] }, { domain: 'firm.example', shownDomain: 'firm.example' })
    expect(servers).toMatchObject([{ username: '' }])
  })
})

test('a platform without IMAP, POP3 and SMTP is an answer, not a failure', () => {
  const found = settings(at('closed-to-programs'))
  expect(found).toMatchObject({ source: 'mx', servers: [], provider: { id: 'closed-to-programs' } })
  expect(found.absent).toEqual({ imap: 'not-offered', pop3: 'not-offered', smtp: 'not-offered' })
})

test("a platform's servers may be named after the domain", () => {
  expect(settings(at('per-domain')).servers).toMatchObject([{ host: 'mail.firm.example' }])
})

test('a gateway in front of the platform is told', () => {
  expect(settings({ ...at('big'), gateway: 'sieve' }).gateway).toMatchObject({ id: 'sieve' })
})

describe('the evidence', () => {
  const record = { type: 'MX', name: 'firm.example', value: '10 in.mx.big.example', platform: 'big' } as const
  const told: Partial<Findings> = {
    records: [record],
    resolver: 'https://dns.example:8443/dns-query',
    signed: true,
    broken: ['bad_name.firm.example'],
    trouble: 'timeout',
  }
  const expected = {
    records: [{ record, platform: { id: 'big' } }],
    resolver: 'dns.example:8443',
    signed: true,
    broken: ['bad_name.firm.example'],
    partly: true,
  }

  test('stands behind settings', () => {
    expect(settings({ ...at('big'), ...told }).dns).toMatchObject(expected)
  })

  test('stands behind an answer without settings', () => {
    expect(answer({ hasMx: true, ...told })).toMatchObject({ dns: expected })
  })

  test('says that all was answered where it was', () => {
    expect(settings(at('big')).dns).toMatchObject({ partly: false, signed: false, broken: [] })
  })

  test('names no platform that the dataset does not know', () => {
    const strange = { ...record, platform: 'gone' }
    expect(nameRecords([strange], bundled)).toEqual([{ record: strange }])
  })
})
