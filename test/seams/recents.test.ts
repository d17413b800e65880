import '../build/storage.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { addRecent, clearRecents, onRecentsChanged, type Recent, readRecents } from '../../seams/recents.ts'
import { storage } from '../build/storage.ts'

beforeEach(() => storage.reset())

const domain = (name: string): Recent => ({ domain: name, shownDomain: name })
const kept = async () => (await readRecents()).map((recent) => recent.domain)

test('the last eight are kept, the newest first, each once', async () => {
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'b']) await addRecent(domain(`${name}.example`), false)
  expect(await kept()).toEqual(['b', 'i', 'h', 'g', 'f', 'e', 'd', 'c'].map((name) => `${name}.example`))
})

test.each([
  [undefined, ['ordinary.example']],
  ['ordinary', ['ordinary.example']],
  ['none', []],
  ['everywhere', ['private.example', 'ordinary.example']],
])('with the wish "%s", %j is kept of an ordinary and a private window', async (recents, names) => {
  storage.reset({ settings: { recents } })
  await addRecent(domain('ordinary.example'), false)
  await addRecent(domain('private.example'), true)
  expect(await kept()).toEqual(names)
})

test.each<[string, unknown, string[]]>([
  ['no list', 'x', []],
  ['a mailbox', [domain('a.example'), { domain: 'b.example', shownDomain: 'anna@b.example' }], ['a.example']],
  ['something else', [null, 7, domain('a.example'), { domain: 'a b' }], ['a.example']],
])('%s in storage spoils nothing else', async (_, recents, names) => {
  storage.reset({ recents })
  expect(await kept()).toEqual(names)
})

describe('forgetting', () => {
  test('leaves nothing', async () => {
    await addRecent(domain('a.example'), false)
    expect(await clearRecents()).toBe(true)
    expect(storage.values).toEqual({})
  })

  test('has another way where one is barred, and says where both are', async () => {
    await addRecent(domain('a.example'), false)
    storage.broken.remove = true
    expect(await clearRecents()).toBe(true)
    expect(await kept()).toEqual([])
    storage.broken.set = true
    expect(await clearRecents()).toBe(false)
  })
})

test('pages hear of changes', async () => {
  const seen: Recent[][] = []
  onRecentsChanged((recents) => seen.push(recents))
  await addRecent(domain('a.example'), false)
  await storage.local.set({ settings: {} })
  await clearRecents()
  expect(seen).toEqual([[domain('a.example')], []])
})
