import { type Answer, decode } from '@leichtgewicht/dns-packet'
import { describe, expect, test } from 'vitest'
import type { Question } from '../../../lookup/dns/message.ts'
import { probeResolver } from '../../../lookup/dns/probe.ts'
import type { Fetch } from '../../../lookup/http.ts'
import {
  answersCode,
  type Behaviour,
  dnsResponse,
  encodeReply,
  fails500,
  garbage,
  signInPage,
  silent,
  unreachable,
} from '../../build/doh.ts'

const url = 'https://dns.example/dns-query'
const timeoutMs = 5_000

/** Has an answer to every question about the well-known name. */
function knows(signed: boolean): Behaviour {
  return ({ name, type }) => dnsResponse(encodeReply({ name, type }, { answers: records.filter((one) => one.type === type), signed }))
}

const name = 'ietf.org'
const records: Answer[] = [
  { name, type: 'A', data: '192.0.2.1' },
  { name, type: 'AAAA', data: '2001:db8::1' },
  { name, type: 'MX', data: { preference: 0, exchange: 'mail.ietf.org' } },
  { name, type: 'TXT', data: 'v=spf1 -all' },
]

interface Resolver {
  /** What it does with the first question, the three timed ones, and the one about the wrongly signed name. */
  first?: Behaviour
  timed?: Behaviour
  broken?: Behaviour
  /** How long each of its answers takes, in the order of the questions about the well-known name. */
  tookMs?: number[]
}

/** A resolver and a clock that goes on only while it thinks. */
function resolver({ first = knows(true), timed = knows(true), broken = answersCode(2), tookMs = [] }: Resolver) {
  const asked: string[] = []
  let nowMs = 1_000
  const fetch: Fetch = async (asks, init) => {
    const question = readQuestion(asks)
    const isBroken = question.name === 'dnssec-failed.org'
    const behaviour = isBroken ? broken : asked.length === 0 ? first : timed
    if (!isBroken) nowMs += tookMs[asked.filter((one) => !one.includes('failed')).length] ?? 0
    asked.push(`${question.type} ${question.name}`)
    return behaviour(question, init.signal ?? new AbortController().signal)
  }
  return { asked, probe: (patienceMs = timeoutMs) => probeResolver(url, { fetch, nowMs: () => nowMs, timeoutMs: patienceMs }) }
}

function readQuestion(asked: string): Question {
  const { name, type } = decode(Buffer.from(new URL(asked).searchParams.get('dns') ?? '', 'base64url')).questions?.[0] ?? {
    name: '',
    type: '',
  }
  if (type !== 'A' && type !== 'AAAA' && type !== 'MX' && type !== 'TXT') throw new Error(`nobody asks for ${type}`)
  return { name, type }
}

test('four questions about a well-known name, each another, and one about a wrongly signed name', async () => {
  const { asked, probe } = resolver({})
  await probe()
  expect(asked[0]).toBe('AAAA ietf.org')
  expect(asked.toSorted()).toEqual(['A dnssec-failed.org', 'A ietf.org', 'AAAA ietf.org', 'MX ietf.org', 'TXT ietf.org'])
})

test.each([
  ['the slow first answer does not count', [900, 20, 20, 20], 20],
  ['the one in the middle counts', [0, 31, 7, 300], 31],
  ['in whole milliseconds', [0, 12.4, 12.6, 12.51], 13],
])('the time of an answer: %s', async (_, tookMs, roundTripMs) => {
  expect(await resolver({ tookMs }).probe()).toMatchObject({ is: 'works', roundTripMs })
})

describe('it checks DNSSEC where', () => {
  test.each<[string, Resolver, boolean]>([
    ['it says that it did and refuses a wrong signature', {}, true],
    ['it only says that it did', { broken: knows(true) }, false],
    ['it says that it did and finds no wrongly signed name', { broken: answersCode(3) }, false],
    ['it does not say so', { first: knows(false), timed: knows(false) }, false],
    ['it says so only once', { timed: knows(false) }, false],
    ['it does not say so, though it refuses a wrong signature', { first: knows(false) }, false],
    ['it says so, and the other question was lost', { broken: unreachable }, true],
    ['it says so, and the other question was refused', { broken: fails500 }, true],
  ])('%s', async (_, behaviour, validates) => {
    expect(await resolver(behaviour).probe()).toMatchObject({ is: 'works', validates })
  })

  test('it says so, and the other question is still open when the time is over', async () => {
    expect(await resolver({ broken: silent }).probe(50)).toMatchObject({ is: 'works', validates: true })
  })
})

describe('trouble with', () => {
  const troubles = [
    ['no connection', unreachable, 'unreachable'],
    ['an error of the server', fails500, 'refused'],
    ['a sign-in page', signInPage, 'not-dns'],
    ['garbage', garbage, 'not-dns'],
    ['SERVFAIL', answersCode(2), 'servfail'],
    ['a resolver that finds no such name', answersCode(3), 'servfail'],
    ['a resolver that finds nothing under it', answersCode(0), 'servfail'],
  ] as const

  test.each(troubles)('%s at the first question', async (_, first, trouble) => {
    const { asked, probe } = resolver({ first })
    expect(await probe()).toEqual({ is: 'trouble', trouble })
    expect(asked).toHaveLength(1)
  })

  test.each(troubles)('%s at a later one', async (_, timed, trouble) => {
    expect(await resolver({ timed }).probe()).toEqual({ is: 'trouble', trouble })
  })

  test.each([{ first: silent }, { timed: silent }])('silence ends when the time is over (%o)', async (behaviour) => {
    expect(await resolver(behaviour).probe(50)).toEqual({ is: 'trouble', trouble: 'timeout' })
  })
})
