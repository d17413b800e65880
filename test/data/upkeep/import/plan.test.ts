import { describe, expect, test } from 'vitest'
import { planImport } from '../../../../data/upkeep/import/plan.ts'
import type { Collection } from '../../../../data/upkeep/import/read.ts'
import type { Row } from '../../../../data/upkeep/import/row.ts'
import { showPlan } from '../../../../data/upkeep/import/show.ts'
import { platformEntry, providerEntry } from '../../../build/data.ts'
import { row } from './row.ts'

const here = {
  providers: [
    providerEntry('firm.example', { sources: [{ from: row().from, checked: '2026-03' }] }),
    providerEntry('left.example', {
      domains: ['left.example'],
      sources: [{ from: 'thunderbird/autoconfig ispdb/left.example.xml', checked: '2020' }],
    }),
  ],
  platforms: [platformEntry('hosting')],
}

function plan(rows: Partial<Row>[], broken: Collection['broken'] = []) {
  const collection = { prefix: 'thunderbird/autoconfig ', rows: rows.map(row), broken }
  const made = planImport(collection, here, '2026-11')
  return { ...made, shown: showPlan(made, collection) }
}

const newRow: Partial<Row> = { file: 'ispdb/new.example.xml', domains: ['new.example'] }

describe('a collection that agrees', () => {
  const { changes, shown } = plan([{}])

  test('renews the date of its source', () => {
    expect(changes[0]?.entry?.value.sources).toMatchObject([{ from: row().from, checked: '2026-11' }])
  })

  test('is only counted', () => {
    expect(shown).not.toMatch(/^firm\.example:/m)
    expect(shown).toContain('1 files read, 0 broken. 0 providers differ, 1 agree.')
  })
})

describe('a collection that differs', () => {
  test('is shown provider by provider', () => {
    const servers: Row['servers'] = [
      { protocol: 'imap', host: 'new.firm.example', port: 993, security: 'tls' },
      { protocol: 'smtp', host: 'smtp.firm.example', port: 465, security: 'starttls' },
    ]
    const { shown } = plan([{ domains: ['firm.example', 'two.example'], servers, hint: 'Switch IMAP on first.' }])
    const expected = [
      'firm.example: ispdb/firm.example.xml',
      '  + two.example',
      '  + imap new.firm.example:993 tls',
      '  ~ smtp smtp.firm.example:465 starttls',
      '  - imap imap.firm.example:993 tls (only here)',
      '  . it says: Switch IMAP on first.',
    ]
    expect(shown).toContain(`${expected.join('\n')}\n`)
  })

  test('brings a new provider with a file of its own', () => {
    const { changes, shown } = plan([newRow])
    expect(changes).toMatchObject([{ id: 'new.example', isNew: true, faults: [], entry: { file: 'providers/new.example.json' } }])
    expect(shown).toContain('new.example (new): ispdb/new.example.xml')
  })

  test('gives a domain that two new rows claim to the first', () => {
    const { changes } = plan([newRow, { file: 'ispdb/z.xml', domains: ['z.example', 'new.example'] }])
    expect(changes.map(({ entry }) => entry?.value.domains)).toEqual([['new.example'], ['z.example']])
    expect(changes[1]?.difference.leftOut).toEqual(['new.example: in new.example.json'])
  })

  test.each<[string, Partial<Row>, RegExp]>([
    ['a provider without servers', { ...newRow, servers: [] }, /nothing to make an entry of/],
    ['a host that is none', { ...newRow, servers: [{ protocol: 'imap', host: '../x', port: 993, security: 'tls' }] }, /servers\.0\.host: /],
    ['a domain that is none', { ...newRow, domains: ['a_b..example'] }, /domains\.0: /],
    ['a name that is too long', { ...newRow, name: 'x'.repeat(61) }, /name: /],
  ])('writes nothing of %s and says why', (_name, given, why) => {
    const { changes, shown } = plan([given])
    expect(changes[0]).not.toHaveProperty('entry')
    expect(shown).toMatch(new RegExp(`! not written: .*${why.source}`))
  })
})

describe('a row that our sources name', () => {
  test('and that is no longer there is told', () => {
    const { dropped, shown } = plan([{}])
    expect(dropped).toEqual([{ id: 'left.example', from: 'thunderbird/autoconfig ispdb/left.example.xml' }])
    expect(shown).toContain('left.example: "thunderbird/autoconfig ispdb/left.example.xml" is no longer there')
  })

  test('and that is broken is skipped with its reason, and not taken for dropped', () => {
    const { dropped, shown } = plan([{}], [{ is: 'broken', file: 'ispdb/left.example.xml', why: 'cut off' }])
    expect(dropped).toEqual([])
    expect(shown).toContain('ispdb/left.example.xml: skipped: cut off')
  })
})
