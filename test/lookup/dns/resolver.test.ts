import { describe, expect, test } from 'vitest'
import type { Question } from '../../../lookup/dns/message.ts'
import { type Ask, createResolver, type Reply } from '../../../lookup/dns/resolver.ts'
import {
  answersCode,
  answersMx,
  type Behaviour,
  deaf,
  fails500,
  fakeFetch,
  garbage,
  signInPage,
  silent,
  unreachable,
  wrongQuestion,
} from '../../build/doh.ts'

const question: Question = { name: 'firm.example', type: 'MX' }
const first = 'https://first.example/dns-query'
const second = 'https://second.example/dns-query'
const good = answersMx('mx.firm.example')
const patient = () => new AbortController().signal

/** Two resolvers, asked at a time that stands still. `hedgeAfterMs` is long unless a test wants the second to be asked as well. */
function twoResolvers(one: Behaviour, two: Behaviour, hedgeAfterMs = 60_000) {
  const clock = { nowMs: 0 }
  const { fetch, requests, hosts } = fakeFetch({ 'first.example': one, 'second.example': two })
  const ask = createResolver({ urls: [first, second], fetch, hedgeAfterMs, nowMs: () => clock.nowMs })
  return { ask, requests, hosts, clock }
}

/** The reply, or a note that there is none yet long after everybody could have answered. */
async function replyInTime(asked: Promise<Reply>): Promise<Reply | 'still waiting'> {
  const { promise, resolve } = Promise.withResolvers<'still waiting'>()
  const timer = setTimeout(() => resolve('still waiting'), 500)
  return Promise.race([asked, promise]).finally(() => clearTimeout(timer))
}

/** A behaviour that ends when the test says so. */
function held(behaviour: Behaviour) {
  const gate = Promise.withResolvers<void>()
  const whenOpen: Behaviour = async (asked, signal) => {
    await gate.promise
    return behaviour(asked, signal)
  }
  return { whenOpen, open: gate.resolve }
}

test('the first resolver answers, and no other hears of the domain', async () => {
  const { ask, hosts } = twoResolvers(good, good)
  await expect(ask(question, patient())).resolves.toMatchObject({ is: 'message', resolver: first })
  expect(hosts()).toEqual(['first.example'])
})

describe('where the first resolver', () => {
  test.each<[string, Behaviour]>([
    ['can not be reached', unreachable],
    ['has an error of its own', fails500],
    ['sends a sign-in page', signInPage],
    ['sends garbage', garbage],
    ['answers another question', wrongQuestion],
    ['says SERVFAIL', answersCode(2)],
  ])('%s, the second is asked once', async (_, trouble) => {
    const { ask, hosts } = twoResolvers(trouble, good)
    await expect(ask(question, patient())).resolves.toMatchObject({
      is: 'message',
      resolver: second,
      message: { answers: [{ type: 'MX' }] },
    })
    expect(hosts()).toEqual(['first.example', 'second.example'])
  })

  test('says NXDOMAIN, that is an answer and the second is not asked', async () => {
    const { ask, hosts } = twoResolvers(answersCode(3), good)
    await expect(ask(question, patient())).resolves.toMatchObject({ is: 'message', message: { status: 'no-name' } })
    expect(hosts()).toEqual(['first.example'])
  })
})

describe('where the first resolver keeps us waiting', () => {
  test('the second is asked as well', async () => {
    const { ask, requests } = twoResolvers(silent, good, 5)
    await expect(ask(question, patient())).resolves.toMatchObject({ is: 'message', resolver: second })
    expect(requests.map(({ host, init }) => [host, init.signal?.aborted])).toEqual([
      ['first.example', true],
      ['second.example', true],
    ])
  })

  test('its answer still counts when it comes before the second one', async () => {
    const late = held(good)
    const { ask } = twoResolvers(
      late.whenOpen,
      (asked, signal) => {
        late.open()
        return silent(asked, signal)
      },
      5,
    )
    await expect(replyInTime(ask(question, patient()))).resolves.toMatchObject({ is: 'message', resolver: first })
  })

  test('its answer still counts when the second fails', async () => {
    const late = held(good)
    const { ask } = twoResolvers(
      late.whenOpen,
      (asked, signal) => {
        setTimeout(late.open)
        return fails500(asked, signal)
      },
      5,
    )
    await expect(replyInTime(ask(question, patient()))).resolves.toMatchObject({ is: 'message', resolver: first })
  })

  test('and does not even stop when told to, the second is believed', async () => {
    const { ask } = twoResolvers(deaf, good, 5)
    await expect(replyInTime(ask(question, patient()))).resolves.toMatchObject({ is: 'message', resolver: second })
  })
})

describe('where nobody gives an answer', () => {
  test.each<[string, Behaviour, Behaviour, Reply]>([
    ['unreachable', unreachable, unreachable, { is: 'trouble', trouble: 'unreachable' }],
    ['refused', fails500, fails500, { is: 'trouble', trouble: 'refused' }],
    ['not DNS', signInPage, garbage, { is: 'trouble', trouble: 'not-dns' }],
    ['SERVFAIL', answersCode(2), answersCode(2), { is: 'trouble', trouble: 'servfail' }],
  ])('both are asked once, and the trouble is named: %s', async (_, one, two, reply) => {
    const { ask, hosts } = twoResolvers(one, two)
    await expect(ask(question, patient())).resolves.toEqual(reply)
    expect(hosts()).toEqual(['first.example', 'second.example'])
  })

  test('because none is configured, that is trouble', async () => {
    const ask = createResolver({ urls: [], fetch: fakeFetch({}).fetch })
    await expect(ask(question, patient())).resolves.toMatchObject({ is: 'trouble' })
  })

  test('trouble is not kept: the next time both are asked again', async () => {
    const { ask, hosts } = twoResolvers(unreachable, unreachable)
    await ask(question, patient())
    await ask(question, patient())
    expect(hosts().toSorted()).toEqual(['first.example', 'first.example', 'second.example', 'second.example'])
  })

  test('a resolver that failed before is asked when the other fails', async () => {
    let calls = 0
    const recovering: Behaviour = (asked, signal) => (calls++ === 0 ? unreachable(asked, signal) : good(asked, signal))
    const { ask } = twoResolvers(recovering, unreachable)
    await ask(question, patient())
    await expect(ask(question, patient())).resolves.toMatchObject({ is: 'message', resolver: first })
  })
})

describe('giving up', () => {
  const giveUpOn = async (one: Behaviour, two: Behaviour) => {
    const giveUp = new AbortController()
    const { ask, requests } = twoResolvers(one, two, 5)
    const asked = ask(question, giveUp.signal)
    await expect.poll(() => requests.length, { interval: 2 }).toBe(2)
    giveUp.abort()
    return { asked, ask }
  }

  test('while both are silent is a timeout', async () => {
    const { asked } = await giveUpOn(silent, silent)
    await expect(replyInTime(asked)).resolves.toEqual({ is: 'trouble', trouble: 'timeout' })
  })

  test('while both ignore it is a timeout all the same', async () => {
    const { asked } = await giveUpOn(deaf, deaf)
    await expect(replyInTime(asked)).resolves.toEqual({ is: 'trouble', trouble: 'timeout' })
  })

  test('while both ignored it does not spoil the same question later', async () => {
    let calls = 0
    const deafAtFirst: Behaviour = (asked, signal) => (calls++ < 2 ? deaf(asked, signal) : good(asked, signal))
    const { ask } = await giveUpOn(deafAtFirst, deafAtFirst)
    await expect(replyInTime(ask(question, patient()))).resolves.toMatchObject({ is: 'message' })
  })
})

describe('equal questions in flight', () => {
  const inFlight = () => {
    const late = held(good)
    return { ...twoResolvers(late.whenOpen, good), open: late.open }
  }
  const askTwice = (ask: Ask, one: Question, two: Question) => [ask(one, patient()), ask(two, patient())]

  test('are asked once', async () => {
    const { ask, hosts, open } = inFlight()
    const asked = askTwice(ask, question, { ...question })
    open()
    await expect(Promise.all(asked)).resolves.toMatchObject([{ is: 'message' }, { is: 'message' }])
    expect(hosts()).toEqual(['first.example'])
  })

  test.each<[string, Question]>([
    ['another name', { name: 'other.example', type: 'MX' }],
    ['another type', { name: 'firm.example', type: 'SRV' }],
  ])('are not those about %s', async (_, other) => {
    const { ask, requests, open } = inFlight()
    const asked = askTwice(ask, question, other)
    open()
    await Promise.all(asked)
    expect(requests.map((request) => request.question)).toEqual(['MX firm.example', `${other.type} ${other.name}`])
  })

  test('do not suffer when one of those who asked gives up', async () => {
    const late = held(good)
    const { ask } = twoResolvers((asked, signal) => Promise.race([late.whenOpen(asked, signal), silent(asked, signal)]), silent)
    const giveUp = new AbortController()
    const given = ask(question, giveUp.signal)
    const other = ask(question, patient())
    giveUp.abort()
    setTimeout(late.open, 20)
    await given
    await expect(replyInTime(other)).resolves.toMatchObject({ is: 'message' })
  })
})

describe('an answer is kept', () => {
  test('for its TTL', async () => {
    const { ask, hosts, clock } = twoResolvers(answersMx('mx.firm.example', 120), good)
    const fresh = await ask(question, patient())
    clock.nowMs = 119_000
    await expect(ask(question, patient())).resolves.toEqual(fresh)
    expect(hosts()).toHaveLength(1)
  })

  test('no longer than its TTL', async () => {
    const { ask, hosts, clock } = twoResolvers(answersMx('mx.firm.example', 120), good)
    await ask(question, patient())
    clock.nowMs = 121_000
    await ask(question, patient())
    expect(hosts()).toHaveLength(2)
  })

  test('also where the domain does not exist', async () => {
    const { ask, hosts } = twoResolvers(answersCode(3), good)
    await ask(question, patient())
    await ask(question, patient())
    expect(hosts()).toHaveLength(1)
  })

  test('for its own question only', async () => {
    const { ask, requests } = twoResolvers(good, good)
    await ask(question, patient())
    await ask({ name: 'firm.example', type: 'SRV' }, patient())
    expect(requests.map((request) => request.question)).toEqual(['MX firm.example', 'SRV firm.example'])
  })
})
