import { describe, expect, test } from 'vitest'
import { clientChecks } from '../../data/client-checks.ts'
import { type ClientFile, clientEntry, clientFile, providerEntry } from '../build/data.ts'

const form = clientFile().form ?? []
const incoming = form.filter(({ field }) => field.startsWith('incoming-'))
const outgoing = form.filter(({ field }) => field.startsWith('outgoing-'))
const codes = { imap: 'TLSType IMAPS', pop3: 'TLSType POPS', smtp: 'TLSType SMTPS' }

/** What is clean, what is not, and words of the sentence that says what to do. */
interface Case {
  check: string
  file: Partial<ClientFile>
  clean: Partial<ClientFile>
  says: RegExp
}

function faults(check: string, file: Partial<ClientFile>): string[] {
  const run = clientChecks[check]
  if (run === undefined) throw new Error(`there is no check "${check}": correct the test`)
  const entry = clientEntry('program', file)
  return run(entry, [clientEntry('other', { name: 'Other Client', also: ['Brand'] }), entry], [providerEntry('firm.example')])
}

const cases: Case[] = [
  { check: 'a name stands in one file', file: { name: 'Other Client' }, clean: { also: ['Brand'] }, says: /"Other Client".*other\.json/ },
  {
    check: 'both modes have their words',
    file: { security: { kind: 'menu', tls: { en: 'SSL' } } },
    clean: { security: { kind: 'menu', tls: { en: 'SSL' }, lacks: { starttls: ['imap', 'pop3', 'smtp'] } } },
    says: /"security\.starttls".* imap, pop3, smtp/,
  },
  {
    check: 'both modes have their words',
    file: { security: { kind: 'menu', starttls: { en: 'TLS' }, lacks: { tls: ['imap', 'smtp'] } } },
    clean: { security: { kind: 'switch', look: 'tick' } },
    says: /"security\.tls".* pop3, or/,
  },
  {
    check: 'both modes have their words',
    file: { security: { kind: 'config', tls: codes, starttls: { imap: 'STARTTLS' }, lacks: { starttls: ['pop3'] } } },
    clean: { security: { kind: 'config', tls: codes, starttls: { imap: 'STARTTLS', smtp: 'STARTTLS' }, lacks: { starttls: ['pop3'] } } },
    says: /"security\.starttls".* smtp, or/,
  },
  {
    check: 'the form speaks of its protocols only',
    file: { protocols: ['smtp'], form: [...incoming.slice(0, 1), ...outgoing] },
    clean: { protocols: ['smtp'], form: outgoing },
    says: /"incoming-host"/,
  },
  {
    check: 'the form speaks of its protocols only',
    file: { protocols: ['imap', 'pop3'], form: [...incoming, { field: 'smtp-auth' }] },
    clean: { protocols: ['imap', 'pop3'], form: incoming },
    says: /"smtp-auth"/,
  },
  {
    check: 'the form speaks of its protocols only',
    file: { protocols: ['imap', 'smtp'], form: [{ field: 'username', for: 'pop3' }] },
    clean: { protocols: ['imap', 'smtp'], form: [{ field: 'username', for: 'imap' }] },
    says: /"username"/,
  },
  {
    check: 'the form speaks of its protocols only',
    file: { protocols: ['smtp'], form: outgoing, security: { kind: 'config', tls: { imap: 'imaps://' } } },
    clean: { protocols: ['smtp'], form: outgoing, security: { kind: 'config', tls: { smtp: 'smtps://' } } },
    says: /"imap" from "security"/,
  },
  {
    check: 'the form speaks of its protocols only',
    file: { protocols: ['smtp'], form: outgoing, security: { kind: 'switch', look: 'tick', lacks: { starttls: ['pop3'] } } },
    clean: { protocols: ['smtp'], form: outgoing, security: { kind: 'unknown' } },
    says: /"pop3" from "security"/,
  },
  {
    check: 'the form has a box for each server',
    file: { form: [...incoming, ...outgoing.slice(1)] },
    clean: { form: [] },
    says: /add "outgoing-host"/,
  },
  {
    check: 'the form has a box for each server',
    file: { form: [...incoming.slice(0, 1), ...outgoing] },
    clean: { form: [...incoming.slice(0, 1), ...outgoing.slice(0, 1)], security: { kind: 'config', tls: codes } },
    says: /add "incoming-security"/,
  },
  {
    check: 'a box stands once in the form',
    file: { form: [...form, { field: 'username', for: 'imap' }, { field: 'username', for: 'imap' }] },
    clean: { form: [...form, { field: 'username', for: 'imap' }, { field: 'username', for: 'pop3' }] },
    says: /second "username for imap"/,
  },
  {
    check: 'what is approximate is there',
    file: { path: { en: 'File > New', approximate: ['ru'] } },
    clean: { path: { en: 'File > New', ru: 'Файл > Создать', approximate: ['en', 'ru'] } },
    says: /"File > New" has no "ru"/,
  },
  {
    check: 'what is approximate is there',
    file: { security: { kind: 'menu', tls: { en: 'SSL' }, starttls: { en: 'TLS' }, avoid: [{ en: 'Maybe', approximate: ['ru'] }] } },
    clean: { security: { kind: 'menu', tls: { en: 'SSL', approximate: ['en'] }, starttls: { en: 'TLS' } } },
    says: /"Maybe" has no "ru"/,
  },
  {
    check: 'a path fits on a line',
    file: { later: { en: 'File', ru: 'Файл > '.repeat(18) } },
    clean: { later: { en: 'File > '.repeat(17) } },
    says: /shorten ".*" to 120/,
  },
  {
    check: 'its browser sign-in is at providers that exist',
    file: { oauth: ['firm.example', 'gone.example'] },
    clean: { oauth: ['firm.example'] },
    says: /no providers\/gone\.example\.json/,
  },
  {
    check: 'somebody says so, or it is approximate',
    file: { sources: [{ from: 'own knowledge', checked: '2026', confirmed: false }] },
    clean: { sources: [{ from: 'own knowledge', checked: '2026', confirmed: false }], approximate: true },
    says: /add a source/,
  },
]

describe('a client:', () => {
  test.each(cases)('$check (says $says)', ({ check, file, says }) => {
    expect(faults(check, file)).toEqual([expect.stringMatching(says)])
  })

  test.each(cases)('$check: a clean entry passes (not $says)', ({ check, clean }) => {
    expect(faults(check, clean)).toEqual([])
  })

  test('every check has its test', () => {
    expect(new Set(cases.map(({ check }) => check))).toEqual(new Set(Object.keys(clientChecks)))
  })
})
