import { encode } from '@leichtgewicht/dns-packet'
import { describe, expect, test } from 'vitest'
import { askDoh, type Trouble } from '../../../lookup/dns/doh.ts'
import type { Question } from '../../../lookup/dns/message.ts'
import {
  answersCode,
  answersMx,
  type Behaviour,
  deaf,
  dnsResponse,
  encodeReply,
  fails500,
  fakeFetch,
  garbage,
  signInPage,
  silent,
  unreachable,
  wrongQuestion,
} from '../../build/doh.ts'

const question: Question = { name: 'firm.example', type: 'MX' }
const url = 'https://dns.example/dns-query'

function ask(behaviour: Behaviour, signal = new AbortController().signal) {
  const { fetch, requests } = fakeFetch({ 'dns.example': behaviour })
  return { reply: askDoh(url, question, fetch, signal), requests }
}

test('a good answer is a message', async () => {
  await expect(ask(answersMx('mx.firm.example', 120)).reply).resolves.toEqual({
    is: 'message',
    message: {
      status: 'ok',
      signed: false,
      ttlS: 120,
      answers: [{ type: 'MX', ttlS: 120, preference: 10, exchange: { is: 'host', host: 'mx.firm.example' } }],
    },
  })
})

test('NXDOMAIN is an answer', async () => {
  await expect(ask(answersCode(3)).reply).resolves.toMatchObject({ is: 'message', message: { status: 'no-name' } })
})

test.each(['application/dns-message', 'Application/DNS-Message', 'application/dns-message; charset=utf-8'])(
  'the content type may be written %s',
  async (type) => {
    const { reply } = ask((asked) => new Response(encodeReply(asked), { headers: { 'content-type': type } }))
    await expect(reply).resolves.toMatchObject({ is: 'message' })
  },
)

test.each<[string, Behaviour, Trouble]>([
  ['no connection', unreachable, 'unreachable'],
  ['an error of the server', fails500, 'refused'],
  ['a status of "not found"', () => new Response('', { status: 404 }), 'refused'],
  ['a sign-in page', signInPage, 'not-dns'],
  ['JSON', () => Response.json({ Status: 0 }), 'not-dns'],
  ['no content type', () => new Response(new Uint8Array(40)), 'not-dns'],
  ['garbage', garbage, 'not-dns'],
  ['an empty body', () => dnsResponse(new Uint8Array()), 'not-dns'],
  ['the answer to another question', wrongQuestion, 'not-dns'],
  ['SERVFAIL', answersCode(2), 'servfail'],
])('%s is trouble of its own kind', async (_, behaviour, trouble) => {
  await expect(ask(behaviour).reply).resolves.toEqual({ is: 'trouble', trouble })
})

test('a connection that breaks in the middle of the answer is trouble', async () => {
  const body = new ReadableStream({ pull: (controller) => controller.error(new TypeError('network error')) })
  const { reply } = ask(() => new Response(body, { headers: { 'content-type': 'application/dns-message' } }))
  await expect(reply).resolves.toEqual({ is: 'trouble', trouble: 'unreachable' })
})

test('a body longer than a DNS message can be is not read to its end', async () => {
  let ended = false
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(16_384)),
    cancel: () => {
      ended = true
    },
  })
  const { reply } = ask(() => new Response(endless, { headers: { 'content-type': 'application/dns-message' } }))
  await expect(reply).resolves.toEqual({ is: 'trouble', trouble: 'not-dns' })
  expect(ended, 'the body was left open: cancel it').toBe(true)
})

test('a body that comes in pieces is put together', async () => {
  const octets = encodeReply(question)
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const octet of octets) controller.enqueue(Uint8Array.of(octet))
      controller.close()
    },
  })
  const { reply } = ask(() => new Response(body, { headers: { 'content-type': 'application/dns-message' } }))
  await expect(reply).resolves.toMatchObject({ is: 'message' })
})

describe('giving up', () => {
  test('while the server is silent is a timeout', async () => {
    const giveUp = new AbortController()
    const { reply } = ask(silent, giveUp.signal)
    giveUp.abort()
    await expect(reply).resolves.toEqual({ is: 'trouble', trouble: 'timeout' })
  })

  test('reaches the fetch', async () => {
    const giveUp = new AbortController()
    const { requests } = ask(deaf, giveUp.signal)
    giveUp.abort()
    expect(requests.map(({ init }) => init.signal?.aborted)).toEqual([true])
  })
})

describe('the request', () => {
  test('has the question in the URL (RFC 8484 §4.1): id 0, RD and AD set, base64url', async () => {
    const { reply, requests } = ask(answersMx('mx.firm.example'))
    await reply
    const octets = encode({ type: 'query', id: 0, flags: 0x0120, questions: [question] })
    expect(requests.map((request) => request.url)).toEqual([`${url}?dns=${Buffer.from(octets).toString('base64url')}`])
  })

  // Names of these lengths need two, one and no padding octets.
  test.each(['a.example', 'ab.example', 'abc.example'])('about %s is not padded', async (name) => {
    const { fetch, requests } = fakeFetch({ 'dns.example': answersCode(0) })
    await askDoh(url, { name, type: 'MX' }, fetch, new AbortController().signal)
    expect(requests.map((request) => new URL(request.url).search)).toEqual([expect.stringMatching(/^\?dns=[A-Za-z0-9_-]+$/)])
  })

  test('tells nothing but the question, and leaves nothing on disk', async () => {
    const { reply, requests } = ask(answersMx('mx.firm.example'))
    await reply
    expect(requests.map(({ init: { signal, method = 'GET', ...init } }) => ({ method, ...init }))).toEqual([
      {
        method: 'GET',
        headers: { accept: 'application/dns-message' },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: 'error',
      },
    ])
  })
})
