import '../build/storage.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { defaultResolvers, onSettingsChanged, readResolvers, readSettings, type Settings, writeSettings } from '../../seams/settings.ts'
import { exportSettings, importSettings } from '../../seams/settings-file.ts'
import { storage } from '../build/storage.ts'

beforeEach(() => storage.reset())

const chosen: Settings = { resolvers: ['https://dns.example/dns-query'], client: 'thunderbird', language: 'ru', recents: 'none' }

describe('reading', () => {
  test('nothing chosen is nothing', async () => {
    expect(await readSettings()).toEqual({})
    expect(await readResolvers()).toEqual(defaultResolvers)
  })

  test('what an older version wrote, without a version, still holds', async () => {
    storage.reset({ settings: { client: 'thunderbird', resolvers: ['https://dns.example/dns-query'] } })
    expect(await readSettings()).toEqual({ client: 'thunderbird', resolvers: ['https://dns.example/dns-query'] })
  })

  test.each<[string, Record<string, unknown>, Settings]>([
    ['a language that there is no more', { ...chosen, language: 'tlh' }, { ...chosen, language: undefined }],
    ['a program with a strange name', { ...chosen, client: '../../x' }, { ...chosen, client: undefined }],
    ['a program that is a number', { ...chosen, client: 7 }, { ...chosen, client: undefined }],
    ['an unknown wish about recent domains', { ...chosen, recents: 'always' }, { ...chosen, recents: undefined }],
    ['no resolver', { ...chosen, resolvers: [] }, { ...chosen, resolvers: undefined }],
    ['a resolver without TLS', { ...chosen, resolvers: ['http://dns.example/'] }, { ...chosen, resolvers: undefined }],
    ['a resolver that is no text', { ...chosen, resolvers: [null] }, { ...chosen, resolvers: undefined }],
    ['eleven resolvers', { ...chosen, resolvers: urls(11) }, { ...chosen, resolvers: undefined }],
    ['ten resolvers, which may be', { ...chosen, resolvers: urls(10) }, { ...chosen, resolvers: urls(10) }],
    ['a resolver twice', { ...chosen, resolvers: [...urls(1), ...urls(1)] }, { ...chosen, resolvers: urls(1) }],
    ['a URI template', { ...chosen, resolvers: ['https://dns.example/q{?dns}'] }, { ...chosen, resolvers: ['https://dns.example/q'] }],
  ])('%s spoils no other setting', async (_, stored, read) => {
    storage.reset({ settings: stored })
    expect(await readSettings()).toEqual(read)
  })

  test.each([[null], ['text'], [7], [[1, 2]]])('%j instead of settings is nothing', async (stored) => {
    storage.reset({ settings: stored })
    expect(await readSettings()).toEqual({})
  })

  test('storage that fails is nothing', async () => {
    storage.reset({ settings: chosen })
    storage.broken.get = true
    expect(await readSettings()).toEqual({})
    expect(await readResolvers()).toEqual(defaultResolvers)
  })
})

describe('writing', () => {
  test('changes what it names and leaves the rest', async () => {
    storage.reset({ settings: chosen })
    expect(await writeSettings({ language: 'fr' })).toBe(true)
    expect(await readSettings()).toEqual({ ...chosen, language: 'fr' })
  })

  test('takes a choice back', async () => {
    storage.reset({ settings: chosen })
    await writeSettings({ language: undefined })
    expect(storage.values['settings']).toEqual({ version: 1, resolvers: chosen.resolvers, client: 'thunderbird', recents: 'none' })
  })

  test('keeps what a newer version wrote, and its version', async () => {
    storage.reset({ settings: { version: 9, theme: 'night', client: 'mutt' } })
    await writeSettings({ client: 'thunderbird' })
    expect(storage.values['settings']).toEqual({ version: 9, theme: 'night', client: 'thunderbird' })
  })

  test('two changes at once are both kept', async () => {
    await Promise.all([writeSettings({ language: 'fr' }), writeSettings({ client: 'mutt' })])
    expect(await readSettings()).toEqual({ language: 'fr', client: 'mutt' })
  })

  test.each(['get', 'set'] as const)('where storage refuses to %s, it says so and nothing is lost', async (call) => {
    storage.reset({ settings: chosen })
    storage.broken[call] = true
    expect(await writeSettings({ client: 'mutt' })).toBe(false)
    storage.broken[call] = false
    expect(await readSettings()).toEqual(chosen)
    expect(await writeSettings({ client: 'mutt' })).toBe(true)
  })
})

describe('following', () => {
  test('tells of changes to settings, and of no others', async () => {
    const seen: Settings[] = []
    onSettingsChanged((settings) => seen.push(settings))
    await writeSettings({ client: 'mutt' })
    await storage.local.set({ recents: [] })
    await storage.local.remove('settings')
    expect(seen).toEqual([{ client: 'mutt' }, {}])
  })
})

const aFile = (settings: unknown, version: unknown = 1, format = 'mail-settings-lookup') => JSON.stringify({ format, version, settings })

describe('a file', () => {
  test('that was exported brings everything back', async () => {
    storage.reset({ settings: { version: 1, ...chosen } })
    const file = await exportSettings()
    storage.reset({ settings: { language: 'ja' } })
    expect(await importSettings(file ?? '')).toEqual({ is: 'imported' })
    expect(await readSettings()).toEqual(chosen)
  })

  test('of nothing chosen takes all choices back', async () => {
    const file = await exportSettings()
    storage.reset({ settings: chosen })
    expect(await importSettings(file ?? '')).toEqual({ is: 'imported' })
    expect(await readSettings()).toEqual({})
  })

  test('is not made from settings that can’t be read', async () => {
    storage.broken.get = true
    expect(await exportSettings()).toBeUndefined()
  })

  test('may begin with a byte order mark', async () => {
    expect(await importSettings(`\uFEFF${aFile({ client: 'mutt' })}`)).toEqual({ is: 'imported' })
  })

  test.each([
    ['garbage', 'x', { is: 'not-ours' }],
    ['nothing', '', { is: 'not-ours' }],
    ['JSON of something else', '{"name":"firm"}', { is: 'not-ours' }],
    ['a list', '[]', { is: 'not-ours' }],
    ['another program’s settings', aFile({}, 1, 'other'), { is: 'not-ours' }],
    ['no settings in it', aFile('none'), { is: 'not-ours' }],
    ['a version that is no number', aFile({}, '1'), { is: 'not-ours' }],
    ['a newer version', aFile({ client: 'mutt' }, 2), { is: 'newer' }],
    ['a resolver without TLS', aFile({ client: 'mutt', resolvers: ['http://dns.example'] }), { is: 'damaged', field: 'resolvers' }],
    ['an unknown language', aFile({ client: 'mutt', language: 'tlh' }), { is: 'damaged', field: 'language' }],
    ['a program that is null', aFile({ client: null }), { is: 'damaged', field: 'client' }],
    ['an unknown wish', aFile({ recents: 'always' }), { is: 'damaged', field: 'recents' }],
  ])('%s changes nothing and is named', async (_, file, outcome) => {
    storage.reset({ settings: chosen })
    expect(await importSettings(file)).toEqual(outcome)
    expect(storage.values).toEqual({ settings: chosen })
  })

  test('that can’t be saved is said to be not saved', async () => {
    storage.broken.set = true
    expect(await importSettings(aFile(chosen))).toEqual({ is: 'not-saved' })
  })
})

function urls(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `https://dns${index}.example/dns-query`)
}
