import { describe, expect, test } from 'vitest'
import { createAsker } from '../../../data/upkeep/asker.ts'
import type { Message } from '../../../lookup/dns/message.ts'
import type { Ask, Reply } from '../../../lookup/dns/resolver.ts'

const resolver = 'https://one.example/dns-query'
const address: Message = { status: 'ok', signed: false, ttlS: 300, answers: [{ type: 'A', ttlS: 300, address: '192.0.2.1' }] }
const answer: Reply = { is: 'message', resolver, message: address }
const names = (count: number) => Array.from({ length: count }, (_, index) => `${index}.example`)

/** An `Ask` that remembers what it was asked. */
function fakeAsk(reply: (name: string) => Reply) {
  const asked: string[] = []
  const ask: Ask = async ({ name, type }) => {
    asked.push(`${type} ${name}`)
    return reply(name)
  }
  return { ask, asked }
}

describe('many questions', () => {
  test('are asked twenty at a time, in their order', async () => {
    const waiting: (() => void)[] = []
    const asked: string[] = []
    const ask: Ask = ({ name }) => {
      asked.push(name)
      return new Promise((resolve) => waiting.push(() => resolve(answer)))
    }
    const { inquire, answered } = createAsker({ ask })
    const all = Promise.all(names(50).map((name) => inquire('A', name)))
    let atOnce = 0
    while (answered() < 50) {
      await new Promise((settled) => setImmediate(settled))
      atOnce = Math.max(atOnce, waiting.length)
      waiting.shift()?.()
    }
    await all
    expect(atOnce).toBe(20)
    expect(asked).toEqual(names(50))
  })

  test('that are equal are asked once', async () => {
    const { ask, asked } = fakeAsk(() => answer)
    const { inquire } = createAsker({ ask })
    const [one, two] = await Promise.all([inquire('A', 'a.example'), inquire('A', 'a.example')])
    expect(one).toBe(two)
    expect(asked).toEqual(['A a.example'])
  })

  test('that an earlier run has answered are not asked again', async () => {
    const { ask, asked } = fakeAsk(() => answer)
    const known = [{ question: 'A a.example', exists: false, answers: [] }]
    const { inquire, answered } = createAsker({ ask, known })
    expect(await inquire('A', 'a.example')).toEqual(known[0])
    expect([asked, answered()]).toEqual([[], 0])
  })

  test('are told one by one as they are answered', async () => {
    const told: string[] = []
    const { inquire } = createAsker({ ask: fakeAsk(() => answer).ask, onFact: ({ question }) => told.push(question) })
    await inquire('A', 'a.example')
    expect(told).toEqual(['A a.example'])
  })
})

describe('a question without an answer', () => {
  test('is a trouble, never a fact', async () => {
    const { inquire, notAsked } = createAsker({ ask: fakeAsk(() => ({ is: 'trouble', trouble: 'timeout' })).ask })
    expect(await inquire('A', 'a.example')).toBeUndefined()
    expect(notAsked()).toEqual([{ question: 'A a.example', why: 'timeout' }])
  })

  test.each<['unreachable' | 'servfail', number]>([
    ['unreachable', 3],
    ['servfail', 10],
  ])('many of them in a row (%s): %i are asked, since SERVFAIL comes from somebody who answers', async (trouble, expected) => {
    const { ask, asked } = fakeAsk(() => ({ is: 'trouble', trouble }))
    const { inquire, notAsked } = createAsker({ ask, atOnce: 1, giveUpAfter: 3 })
    await Promise.all(names(10).map((name) => inquire('A', name)))
    expect(asked).toHaveLength(expected)
    expect(notAsked().filter(({ why }) => why === 'given-up')).toHaveLength(10 - expected)
  })

  test('now and then is no reason to stop', async () => {
    const { ask, asked } = fakeAsk((name) => (name === '5.example' ? answer : { is: 'trouble', trouble: 'timeout' }))
    const { inquire } = createAsker({ ask, atOnce: 1, giveUpAfter: 6 })
    await Promise.all(names(10).map((name) => inquire('A', name)))
    expect(asked).toHaveLength(10)
  })
})
