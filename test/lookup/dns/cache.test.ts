import { describe, expect, test } from 'vitest'
import { Cache } from '../../../lookup/dns/cache.ts'

function clockedCache() {
  const clock = { nowS: 1_000 }
  return { clock, cache: new Cache<string>(() => clock.nowS * 1_000) }
}

// Answers are cached for their TTL, between one minute and one hour.
test.each([
  ['a TTL of ten minutes', 600, 600],
  ['a TTL of nothing is a minute', 0, 60],
  ['a TTL of a second is a minute', 1, 60],
  ['a TTL of a minute', 60, 60],
  ['a TTL of an hour', 3_600, 3_600],
  ['a TTL of a day is an hour', 86_400, 3_600],
])('%s', (_, ttlS, keptS) => {
  const { clock, cache } = clockedCache()
  cache.set('MX firm.example', 'answer', ttlS)
  clock.nowS += keptS - 1
  const justBefore = cache.get('MX firm.example')
  clock.nowS += 2
  expect([justBefore, cache.get('MX firm.example')]).toEqual(['answer', undefined])
})

test('a newer value replaces an older one, and its time', () => {
  const { clock, cache } = clockedCache()
  cache.set('key', 'old', 3_600)
  cache.set('key', 'new', 60)
  const now = cache.get('key')
  clock.nowS += 61
  expect([now, cache.get('key')]).toEqual(['new', undefined])
})

test('what was never kept is not there', () => {
  const { cache } = clockedCache()
  cache.set('MX firm.example', 'answer', 300)
  expect(cache.get('SRV firm.example')).toBeUndefined()
})

describe('memory is bounded:', () => {
  const keys = Array.from({ length: 10_000 }, (_, index) => `MX ${index}.example`)
  const fill = (cache: Cache<string>, some: string[]) => {
    for (const key of some) cache.set(key, 'answer', 3_600)
  }
  const keptOf = (cache: Cache<string>) => keys.filter((key) => cache.get(key) !== undefined)

  test('of very many values the oldest go first', () => {
    const { cache } = clockedCache()
    fill(cache, keys)
    const kept = keptOf(cache)
    expect(kept.length).toBeLessThan(keys.length)
    expect(kept).toEqual(keys.slice(-kept.length))
  })

  test('a value that was renewed is not the oldest', () => {
    const measured = clockedCache().cache
    fill(measured, keys)
    const room = keptOf(measured).length
    const { cache } = clockedCache()
    fill(cache, [...keys.slice(0, room), ...keys.slice(0, 1), ...keys.slice(room, room + 1)])
    expect(keptOf(cache)).toEqual([...keys.slice(0, 1), ...keys.slice(2, room + 1)])
  })
})
