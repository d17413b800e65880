import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { client as clientSchema } from '../../data/client-schema.ts'
import { compileClients } from '../../data/clients.ts'
import { readSources } from '../../data/compile.ts'
import { clientEntry } from '../build/data.ts'

const dataDir = fileURLToPath(new URL('../../data', import.meta.url))
const clients = compileClients(readSources(dataDir))
const withId = (id: string) => clients.filter((client) => client.id === id)

describe('a compiled client', () => {
  test('has its id and a date in place of its sources', () => {
    const { sources: _sources, ...shown } = clientEntry('program').value
    expect(compileClients({ clients: [clientEntry('program')] })).toEqual([{ id: 'program', ...shown, checked: '2026-10' }])
  })

  test.each([
    ['the newest source', [{ checked: '2024-10' }, { checked: '2026-08' }, { checked: '2025' }], '2026-08'],
    ['what was read, not own knowledge', [{ checked: '2024-10' }, { checked: '2026-11', confirmed: false as const }], '2024-10'],
    ['own knowledge where there is nothing else', [{ checked: '2023', confirmed: false as const }], '2023'],
  ])('is dated by %s', (_, dates, checked) => {
    const sources = dates.map((date) => ({ from: 'somewhere', ...date }))
    expect(compileClients({ clients: [clientEntry('program', { sources })] })[0]?.checked).toBe(checked)
  })
})

describe('the real clients', () => {
  test('are all there, in the order of their files, without sources', () => {
    const files = readdirSync(`${dataDir}/clients`).filter((name) => name.endsWith('.json'))
    expect(files.length).toBeGreaterThanOrEqual(44)
    expect(clients.map(({ id }) => `${id}.json`)).toEqual(files.sort())
    expect(JSON.stringify(clients)).not.toMatch(/"(sources|\$schema)":/)
  })

  test('say every sentence in English and Russian', () => {
    const untranslated = clients.flatMap(({ id, trap, portBehaviour, auto, oauthOnly, limits }) =>
      [trap, portBehaviour, auto, oauthOnly, ...limits]
        .filter((sentence) => sentence !== undefined && sentence.ru === undefined)
        .map((sentence) => `${id}: ${sentence?.en}`),
    )
    expect(untranslated).toEqual([])
  })

  test('offer every form of handing over between them', () => {
    const offered = new Set(clients.flatMap(({ exports }) => exports))
    expect(new Set(clientSchema.shape.exports.unwrap().element.options)).toEqual(offered)
  })

  // Nobody who sets up one of these should have to translate a word.
  test.each(['outlook-classic', 'outlook-new-windows', 'apple-mail-macos', 'apple-mail-ios', 'gmail-android', 'thunderbird-desktop'])(
    '%s has its form and its menus in Russian',
    (id) => {
      const english = withId(id).flatMap(({ path, later, form, security }) =>
        [path, later, ...form.map(({ label }) => label), ...(security.kind === 'menu' ? [security.none, security.auto] : [])]
          .filter((label) => label !== undefined && label.ru === undefined && !/^(SSL|START)/.test(label.en))
          .map((label) => label?.en),
      )
      expect(withId(id)).toHaveLength(1)
      expect(english).toEqual([])
    },
  )

  test.each([
    ['outlook-classic-2007-2016', 'SSL', 'TLS'],
    ['samsung-email', 'SSL', 'TLS'],
    ['wp-mail-smtp', 'SSL', 'TLS'],
    ['geary', 'TLS', 'StartTLS'],
    ['thunderbird-desktop', 'SSL/TLS', 'STARTTLS'],
    ['gmail-android', 'SSL/TLS', 'STARTTLS'],
    ['evolution', 'TLS on a dedicated port', 'STARTTLS after connecting'],
  ])('%s calls TLS from the first byte "%s", and STARTTLS "%s"', (id, tls, starttls) => {
    expect(withId(id)).toMatchObject([{ security: { kind: 'menu', tls: { en: tls }, starttls: { en: starttls } } }])
  })

  test.each(['apple-mail-macos', 'apple-mail-ios', 'outlook-mac', 'windows-mail'])('%s has one switch, and the port decides', (id) => {
    expect(withId(id)).toMatchObject([{ security: { kind: 'switch', lacks: {} } }])
  })

  test('warn where "TLS" alone stands for STARTTLS', () => {
    const silent = clients.filter(({ security, trap }) => security.kind === 'menu' && security.starttls?.en === 'TLS' && trap === undefined)
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})
