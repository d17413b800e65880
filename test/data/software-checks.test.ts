import { describe, expect, test } from 'vitest'
import { softwareChecks } from '../../data/software-checks.ts'
import { type SoftwareFile, softwareEntry } from '../build/data.ts'

const imap = { protocol: 'imap', port: 993, security: 'tls' } as const
const imapPlain = { protocol: 'imap', port: 143, security: 'none' } as const
const imapUpgraded = { protocol: 'imap', port: 143, security: 'starttls' } as const
const pop3 = { protocol: 'pop3', port: 995, security: 'tls' } as const
const smtp = { protocol: 'smtp', port: 587, security: 'starttls' } as const

/** What is clean, what is not, and words of the sentence that says what to do. */
interface Case {
  check: string
  file: Partial<SoftwareFile>
  clean: Partial<SoftwareFile>
  says: RegExp
}

function faults(check: string, file: Partial<SoftwareFile>): string[] {
  const run = softwareChecks[check]
  if (run === undefined) throw new Error(`there is no check "${check}": correct the test`)
  const entry = softwareEntry('server', file)
  const other = softwareEntry('other', {
    name: 'Other Server',
    also: ['Other Brand'],
    signs: { autodiscoverSrv: ['discovery.taken.example'], mx: ['mx.taken.example'] },
  })
  return run(entry, [other, entry])
}

const cases: Case[] = [
  { check: 'a name stands in one file', file: { name: 'Other Brand' }, clean: { also: ['Brand'] }, says: /"Other Brand".*other\.json/ },
  { check: 'a name stands in one file', file: { also: ['Other Server'] }, clean: {}, says: /"Other Server".*other\.json/ },
  {
    check: 'a sign stands in one file',
    file: { signs: { autodiscoverSrv: ['discovery.taken.example'] } },
    clean: { signs: { autodiscoverSrv: ['discovery.firm.example'] } },
    says: /"discovery\.taken\.example".*other\.json/,
  },
  {
    check: 'a sign stands in one file',
    file: { signs: { mx: ['mx.taken.example'] } },
    clean: { signs: { mx: ['mx.firm.example'] } },
    says: /"mx\.taken\.example".*other\.json/,
  },
  { check: 'it can be read from and sent with', file: { servers: [imap, pop3] }, clean: { servers: [pop3, smtp] }, says: /add an smtp/ },
  { check: 'it can be read from and sent with', file: { servers: [smtp] }, clean: { servers: [imap, smtp] }, says: /add an imap or pop3/ },
  {
    check: 'a server is listed once',
    file: { servers: [imap, smtp, { ...imap, default: 'off' }] },
    clean: { servers: [imap, smtp, imapUpgraded] },
    says: /remove the second "imap 993 tls"/,
  },
  {
    check: 'nothing unencrypted before something encrypted',
    file: { servers: [imapPlain, imapUpgraded, smtp] },
    clean: { servers: [imapUpgraded, imapPlain, smtp] },
    says: /imap.*before port 143/,
  },
  {
    check: 'what is preferred comes first',
    file: { servers: [imapUpgraded, { ...imap, preferred: true }, smtp] },
    clean: { servers: [pop3, { ...imap, preferred: true }, imapUpgraded, smtp] },
    says: /put imap 993 before 143/,
  },
]

describe('server software:', () => {
  test.each(cases)('$check (says $says)', ({ check, file, says }) => {
    expect(faults(check, file)).toEqual([expect.stringMatching(says)])
  })

  test.each(cases)('$check: a clean entry passes (not $says)', ({ check, clean }) => {
    expect(faults(check, clean)).toEqual([])
  })

  test('every check has its test', () => {
    expect(new Set(cases.map(({ check }) => check))).toEqual(new Set(Object.keys(softwareChecks)))
  })
})
