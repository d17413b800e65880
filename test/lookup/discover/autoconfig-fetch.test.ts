import { describe, expect, test } from 'vitest'
import { fetchAutoconfig, type Tried } from '../../../lookup/discover/autoconfig/fetch.ts'
import { readAutoconfig } from '../../../lookup/discover/autoconfig/read.ts'
import { autoconfigOrigins, autoconfigUrls } from '../../../lookup/discover/autoconfig/urls.ts'
import { answers, fakeWeb, file, goodFile, type Page, redirectsTo, section, stream, utf8 } from '../../build/autoconfig.ts'
import { silent } from '../../build/doh.ts'

const first = 'https://autoconfig.firm.example/mail/config-v1.1.xml'
const second = 'https://firm.example/.well-known/autoconfig/mail/config-v1.1.xml'
const otherFile = file(section({ hostname: 'other.firm.example' }))
const webPage = '<!doctype html><title>Firm</title>'
const waits: Page = (signal) => silent({ name: '', type: 'A' }, signal)

function ask(pages: { first?: Page; second?: Page }, signal = new AbortController().signal) {
  const web = fakeWeb({ ...(pages.first ? { [first]: pages.first } : {}), ...(pages.second ? { [second]: pages.second } : {}) })
  return { fetched: fetchAutoconfig('firm.example', web.fetch, signal), requests: web.requests }
}

test('the two places of a domain, and the permission that they take', () => {
  expect(autoconfigUrls('firm.example')).toEqual([first, second])
  expect(autoconfigOrigins('firm.example')).toEqual(['https://autoconfig.firm.example/*', 'https://firm.example/*'])
})

test('nothing but the address of the file goes out', async () => {
  const { fetched, requests } = ask({})
  await fetched
  expect(requests.map(({ url }) => url)).toEqual([first, second])
  for (const { init } of requests) {
    expect(init).toEqual({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'follow',
      signal: expect.any(AbortSignal),
    })
  }
})

describe('the file comes from', () => {
  test.each<[string, { first?: Page; second?: Page }, string, string]>([
    ['the first place where both have one', { first: answers(goodFile), second: answers(otherFile) }, 'autoconfig.firm.example', goodFile],
    ['the first place while the second keeps silent', { first: answers(goodFile), second: waits }, 'autoconfig.firm.example', goodFile],
    ['the second where the first is not there', { first: answers('', 404), second: answers(otherFile) }, 'firm.example', otherFile],
    ['the second where the first cannot be reached', { second: answers(otherFile) }, 'firm.example', otherFile],
    ['the second where the first is a web page', { first: answers(webPage), second: answers(otherFile) }, 'firm.example', otherFile],
    [
      'the second where the first has no servers',
      { first: answers('<clientConfig/>'), second: answers(otherFile) },
      'firm.example',
      otherFile,
    ],
    ['the first, unusable as it is, where the second has none', { first: answers(webPage) }, 'autoconfig.firm.example', webPage],
  ])('%s', async (_, pages, from, text) => {
    await expect(ask(pages).fetched).resolves.toEqual({ is: 'file', bytes: utf8(text), from, redirected: false })
  })
})

test('the request that lost is stopped', async () => {
  const { fetched, requests } = ask({ first: answers(goodFile), second: waits })
  await fetched
  expect(requests[1]?.init.signal?.aborted).toBe(true)
})

describe('a redirect', () => {
  test.each<[string, string, string, boolean]>([
    ['to another host names that one', 'https://config.host.example/firm.xml', 'config.host.example', true],
    ['to another port names that one', 'https://autoconfig.firm.example:8443/x', 'autoconfig.firm.example:8443', true],
    ['to another path is none to speak of', 'https://autoconfig.firm.example/autoconfig.php', 'autoconfig.firm.example', false],
    ['to a host behind a user name names the host', 'https://autoconfig.firm.example@evil.example/x', 'evil.example', true],
  ])('%s', async (_, url, from, redirected) => {
    await expect(ask({ first: redirectsTo(url, goodFile) }).fetched).resolves.toMatchObject({ is: 'file', from, redirected })
  })

  test.each(['http://autoconfig.firm.example/mail/config-v1.1.xml', 'data:text/xml,x', 'blob:https://firm.example/1'])(
    'to %s is never accepted',
    async (url) => {
      await expect(ask({ first: redirectsTo(url, goodFile), second: answers('', 404) }).fetched).resolves.toEqual({
        is: 'nothing',
        tried: [
          { host: 'autoconfig.firm.example', why: 'insecure' },
          { host: 'firm.example', why: 'not-found' },
        ],
      })
    },
  )
})

const breaksOff: Page = () =>
  new Response(
    new ReadableStream({
      pull: (controller) => controller.error(new TypeError('network error')),
    }),
  )

test.each<[string, Page, Tried['why']]>([
  ['status 404', answers(goodFile, 404), 'not-found'],
  ['status 410', answers(goodFile, 410), 'not-found'],
  ['status 401', answers(goodFile, 401), 'refused'],
  ['status 500', answers(goodFile, 500), 'refused'],
  ['a body that breaks off', breaksOff, 'unreachable'],
  ['a body of 10 MB', stream(10_000_000).page, 'too-large'],
])('%s gives no file', async (_, page, why) => {
  await expect(ask({ first: page }).fetched).resolves.toEqual({
    is: 'nothing',
    tried: [
      { host: 'autoconfig.firm.example', why },
      { host: 'firm.example', why: 'unreachable' },
    ],
  })
})

test('of 10 MB no more is read than a file may have', async () => {
  const body = stream(10_000_000)
  await ask({ first: body.page }).fetched
  expect(body.cancelled()).toBe(true)
  expect(body.sent()).toBeLessThan(300_000)
})

test('the body of an error is not read', async () => {
  const body = stream(10_000_000)
  const page: Page = async (signal) => new Response((await body.page(signal)).body, { status: 500 })
  await ask({ first: page }).fetched
  expect(body.cancelled()).toBe(true)
})

test.each<[string, AbortSignal | undefined]>([
  ['is aborted', undefined],
  ['was aborted before', AbortSignal.abort()],
])('nothing is found where the lookup %s', async (_, aborted) => {
  const stop = new AbortController()
  const { fetched } = ask({ first: waits, second: waits }, aborted ?? stop.signal)
  stop.abort()
  await expect(fetched).resolves.toMatchObject({ is: 'nothing', tried: [{ why: 'unreachable' }, { why: 'unreachable' }] })
})

test('an international domain is asked in its ASCII form', async () => {
  const web = fakeWeb({})
  await fetchAutoconfig('xn--e1awd7f.example', web.fetch, new AbortController().signal)
  expect(web.requests.map(({ url }) => new URL(url).host)).toEqual(['autoconfig.xn--e1awd7f.example', 'xn--e1awd7f.example'])
})

test('what was fetched reads as settings', async () => {
  const fetched = await ask({ first: answers(goodFile) }).fetched
  const read = fetched.is === 'file' ? readAutoconfig(fetched.bytes, { domain: 'firm.example', shownDomain: 'firm.example' }) : fetched
  expect(read).toMatchObject({ is: 'settings', displayName: 'Firm Mail' })
})
