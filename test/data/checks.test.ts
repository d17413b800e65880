import { describe, expect, test } from 'vitest'
import { checkAll } from '../../data/checks.ts'
import { platformChecks } from '../../data/platform-checks.ts'
import { providerChecks } from '../../data/provider-checks.ts'
import { clientEntry, type PlatformFile, type ProviderFile, platformEntry, providerEntry, softwareEntry } from '../build/data.ts'

const imap = { protocol: 'imap', host: 'imap.firm.example', port: 993, security: 'tls' } as const
const imapPlain = { protocol: 'imap', host: 'imap.firm.example', port: 143, security: 'none' } as const
const pop3 = { protocol: 'pop3', host: 'pop.firm.example', port: 995, security: 'tls' } as const
const smtp = { protocol: 'smtp', host: 'smtp.firm.example', port: 465, security: 'tls' } as const
const closed: Partial<ProviderFile> = {
  status: 'closed',
  servers: [],
  absent: { imap: 'closed', pop3: 'closed', smtp: 'closed' },
  since: '2020',
}
const reportedClosed: Partial<ProviderFile> = { ...closed, status: 'reported-closed', since: undefined }

interface Given<T> {
  id?: string
  file?: Partial<T>
}

/** One check of providers: what is clean, what is not, and words of the sentence that says what to do. */
interface ProviderCase extends Given<ProviderFile> {
  check: string
  clean?: Given<ProviderFile>
  says: RegExp
}

function providerFaults(check: string, { id = 'firm.example', file = {} }: Given<ProviderFile>): string[] {
  const entry = providerEntry(id, file)
  const run = providerChecks[check]
  if (run === undefined) throw new Error(`there is no check "${check}": correct the test`)
  return run(entry, [providerEntry('other.example', { domains: ['other.example', 'taken.example'], patterns: ['taken.*'] }), entry])
}

const providerCases: ProviderCase[] = [
  { check: 'file is named after its main domain', id: 'firm-mail.example', says: /firm\.example\.json/ },
  { check: 'file is named after its main domain', id: 'firm', file: { domains: ['firm.example'] }, says: /firm\.example\.json/ },
  {
    check: 'domains are sorted after the main one',
    file: { domains: ['firm.example', 'b.example', 'a.example'] },
    clean: { file: { domains: ['firm.example', 'a.example', 'b.example'] } },
    says: /"a\.example" should be before "b\.example"/,
  },
  { check: 'a domain is listed once', file: { domains: ['firm.example', 'firm.example'] }, says: /remove the second "firm\.example"/ },
  {
    check: 'a domain stands in one file',
    file: { domains: ['firm.example', 'taken.example'] },
    says: /"taken\.example".*other\.example\.json/,
  },
  {
    check: 'a pattern stands in one file',
    file: { patterns: ['firm.*', 'taken.*'] },
    clean: { file: { patterns: ['firm.*', '*.taken.example'] } },
    says: /"taken\.\*".*other\.example\.json/,
  },
  {
    check: 'a pattern is listed once',
    file: { patterns: ['firm.*', 'firm.*'] },
    clean: { file: { patterns: ['firm.*', '*.firm.example'] } },
    says: /remove the second "firm\.\*" from "patterns"/,
  },
  { check: 'every protocol is there or its lack explained', file: { servers: [imap, pop3] }, says: /smtp.*"absent\.smtp"/ },
  {
    check: 'every protocol is there or its lack explained',
    file: { absent: { pop3: 'not-offered' } },
    clean: { file: { servers: [imap, smtp], absent: { pop3: 'not-offered' } } },
    says: /"absent\.pop3".*remove/,
  },
  {
    check: 'nothing unencrypted before something encrypted',
    file: { servers: [imapPlain, imap, pop3, smtp] },
    clean: { file: { servers: [imapPlain, pop3, smtp] } },
    says: /imap.*before imap\.firm\.example:143/,
  },
  {
    check: 'a server is listed once',
    file: { servers: [imap, pop3, smtp, { ...imap, security: 'starttls' }] },
    clean: { file: { servers: [imap, { ...imap, port: 143, security: 'starttls' }, pop3, smtp] } },
    says: /remove.*imap imap\.firm\.example:993/,
  },
  {
    check: 'encryption is inferred only where the port tells it',
    file: { servers: [imap, pop3, { ...smtp, port: 587, inferred: true }] },
    clean: { file: { servers: [imap, pop3, { ...smtp, port: 587, security: 'starttls', inferred: true }] } },
    says: /smtp\.firm\.example:587 is "starttls".*"security".*"inferred"/,
  },
  {
    check: 'encryption is inferred only where the port tells it',
    file: { servers: [imap, pop3, { ...smtp, port: 8465, inferred: true }] },
    clean: { file: { servers: [imap, pop3, { ...smtp, port: 8465 }] } },
    says: /port 8465.*remove "inferred"/,
  },
  {
    check: 'encryption is inferred only where the port tells it',
    file: { servers: [{ ...imapPlain, inferred: true }, pop3, smtp] },
    clean: { file: { servers: [imapPlain, pop3, smtp] } },
    says: /imap\.firm\.example:143 is "starttls"/,
  },
  {
    check: 'a step concerns a protocol that is offered',
    file: { servers: [pop3, smtp], absent: { imap: 'unknown' }, first: [{ kind: 'paid-plan', protocols: ['imap'] }] },
    clean: { file: { first: [{ kind: 'paid-plan', protocols: ['imap', 'smtp'] }] } },
    says: /"paid-plan" for imap.*"notes"/,
  },
  { check: 'a closed service has no servers', file: { ...closed, servers: [imap] }, clean: { file: closed }, says: /remove "servers"/ },
  {
    check: 'a closed or moved service says since when or where to',
    file: reportedClosed,
    clean: { file: { ...reportedClosed, moved: { en: 'To Other Mail.' } } },
    says: /"since".*"moved"/,
  },
  {
    check: 'a closed or moved service says since when or where to',
    file: { status: 'moved' },
    clean: { file: { status: 'moved', since: '2024' } },
    says: /"since".*"moved" with/,
  },
  {
    check: 'a name in a language is another than the plain one',
    file: { name: 'Firm Mail', names: { de: 'Firm Mail', ru: 'Фирма Почта' } },
    clean: { file: { name: 'Firm Mail', names: { ru: 'Фирма Почта' } } },
    says: /remove "de" from "names"/,
  },
  {
    check: 'links in other languages belong to a link of the file',
    file: { links: { 'https://firm.example/help': { de: 'https://firm.example/hilfe' } } },
    clean: { file: { help: ['https://firm.example/help'], links: { 'https://firm.example/help': { de: 'https://firm.example/hilfe' } } } },
    says: /firm\.example\/help .*no step.*correct or remove/,
  },
  {
    check: 'a link in a language is another page',
    file: { help: ['https://firm.example/help'], links: { 'https://firm.example/help': { en: 'https://firm.example/help' } } },
    clean: { file: { help: ['https://firm.example/help'], links: { 'https://firm.example/help': { en: 'https://firm.example/en' } } } },
    says: /remove "en" from the "links" of https:\/\/firm\.example\/help/,
  },
  {
    check: 'a provider without domains can be found by name',
    file: { domains: [] },
    clean: { id: 'firm', file: { domains: [] } },
    says: /rename/,
  },
]

describe('a provider:', () => {
  test.each(providerCases)('$check (says $says)', ({ check, says, ...fault }) => {
    expect(providerFaults(check, fault)).toEqual([expect.stringMatching(says)])
  })

  test.each(providerCases)('$check: a clean entry passes (not $says)', ({ check, clean = {} }) => {
    expect(providerFaults(check, clean)).toEqual([])
  })

  test.each<[string, Partial<ProviderFile>]>([
    ['a step', { first: [{ kind: 'app-password', url: 'https://firm.example/help' }] }],
    ['a limit', { limits: [{ text: { en: 'Few.' }, url: 'https://firm.example/help' }] }],
    ['a note', { notes: [{ text: { en: 'So.' }, url: 'https://firm.example/help' }] }],
  ])('%s may have its link in other languages', (_, file) => {
    const links = { 'https://firm.example/help': { de: 'https://firm.example/hilfe' } }
    expect(providerFaults('links in other languages belong to a link of the file', { file: { ...file, links } })).toEqual([])
  })

  test('every check has its test', () => {
    expect(new Set(providerCases.map(({ check }) => check))).toEqual(new Set(Object.keys(providerChecks)))
  })

  test.each([
    ['beside itself', ['firm.example', 'firm.example']],
    ['among the others', ['firm.example', 'a.example', 'a.example']],
    ['sorted in again', ['firm.example', 'a.example', 'firm.example', 'z.example']],
  ])('a domain stands once: not twice in a file, %s', (_, domains) => {
    const entry = providerEntry('firm.example', { domains })
    const faults = checkAll([entry], [], [])
    expect(faults).not.toEqual([])
    expect(faults.join('\n')).not.toContain('undefined')
  })
})

interface PlatformCase extends Given<PlatformFile> {
  check: string
  clean?: Given<PlatformFile>
  says: RegExp
}

function platformFaults(check: string, { id = 'hosting', file = {} }: Given<PlatformFile>): string[] {
  const entry = platformEntry(id, file)
  const run = platformChecks[check]
  if (run === undefined) throw new Error(`there is no check "${check}": correct the test`)
  return run(entry, [platformEntry('other', { mx: ['mx.taken.example'] }), entry], [providerEntry('firm.example')])
}

const platformCases: PlatformCase[] = [
  {
    check: 'its provider exists',
    file: { provider: 'gone.example' },
    clean: { file: { provider: 'firm.example' } },
    says: /providers\/gone\.example\.json.*"provider"/,
  },
  {
    check: 'only mailbox platforms have settings',
    file: { kind: 'gateway', provider: 'firm.example' },
    clean: { file: { kind: 'mailbox', provider: 'firm.example' } },
    says: /remove "provider"/,
  },
  {
    check: 'only mailbox platforms have settings',
    file: { kind: 'send-only', provider: 'firm.example' },
    clean: { file: { kind: 'send-only' } },
    says: /remove "provider"/,
  },
  { check: 'an MX suffix stands in one file', file: { mx: ['mx.taken.example'] }, says: /"mx\.taken\.example".*other\.json/ },
  { check: 'has a fingerprint', file: { mx: [] }, clean: { file: { mx: [], dkim: ['dkim.firm.example'] } }, says: /"mx".*"spf"/ },
]

describe('a platform:', () => {
  test.each(platformCases)('$check (says $says)', ({ check, says, ...fault }) => {
    expect(platformFaults(check, fault)).toEqual([expect.stringMatching(says)])
  })

  test.each(platformCases)('$check: a clean entry passes (not $says)', ({ check, clean = {} }) => {
    expect(platformFaults(check, clean)).toEqual([])
  })

  test('every check has its test', () => {
    expect(new Set(platformCases.map(({ check }) => check))).toEqual(new Set(Object.keys(platformChecks)))
  })
})

describe('all checks together', () => {
  test('put the file in front of every fault', () => {
    const faults = checkAll(
      [providerEntry('firm.example', { servers: [imap, pop3] })],
      [platformEntry('hosting', { mx: [] })],
      [softwareEntry('server', { servers: [{ protocol: 'imap', port: 993, security: 'tls' }] })],
      [clientEntry('program', { oauth: ['nobody.example'] })],
    )
    expect(faults).toEqual([
      expect.stringMatching(/^providers\/firm\.example\.json: .*smtp/),
      expect.stringMatching(/^platforms\/hosting\.json: .*"mx"/),
      expect.stringMatching(/^software\/server\.json: .*smtp/),
      expect.stringMatching(/^clients\/program\.json: .*nobody\.example/),
    ])
  })

  test('find nothing in clean files', () => {
    const platforms = [platformEntry('hosting', { provider: 'firm.example' })]
    expect(checkAll([providerEntry('firm.example')], platforms, [softwareEntry('server')], [clientEntry('program')])).toEqual([])
  })
})
