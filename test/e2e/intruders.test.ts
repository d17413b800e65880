import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { workerOf } from '../world/contexts.ts'
import { ownRequests } from '../world/own-requests.ts'
import { useStage } from '../world/stage.ts'

const stage = useStage('firm.example. MX 1 aspmx.l.google.com.')

beforeAll(() => {
  stage.world.resolver.files.set('https://page.example/', {
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<!doctype html><title>A page</title>',
  })
})

const question = { type: 'look-up', domain: 'firm.example', registrable: 'firm.example' }

test('a web page can neither talk to the extension nor show or read its files', async () => {
  const page = await stage.chromium.context.newPage()
  await page.goto('https://page.example/')
  const own = `chrome-extension://${stage.chromium.extensionId}`
  expect(await page.evaluate('typeof chrome === "undefined" || chrome.runtime === undefined')).toBe(true)
  const read = (file: string) =>
    page.evaluate(
      (url) =>
        fetch(url).then(
          () => 'read',
          () => 'refused',
        ),
      `${own}/${file}`,
    )
  for (const file of ['popup.html', 'dataset.json', 'licences.txt', 'icons/16.png']) expect(await read(file)).toBe('refused')
  await page.evaluate((url) => {
    const frame = document.createElement('iframe')
    frame.src = url
    document.body.append(frame)
  }, `${own}/popup.html`)
  await expect.poll(() => page.frames().length).toBe(2)
  expect(await page.frames()[1]?.evaluate(() => document.querySelector('[data-answer]') === null)).toBe(true)
  await page.close()
})

test('another extension gets no answer, and no question is asked for it', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'intruder-'))
  await writeFile(
    join(dir, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Intruder', version: '1', background: { service_worker: 'worker.js' } }),
  )
  await writeFile(join(dir, 'worker.js'), 'chrome.runtime.onInstalled.addListener(() => {})')
  const session = await stage.chromium.context.browser()?.newBrowserCDPSession()
  const { id } = z.object({ id: z.string() }).parse(await session?.send('Extensions.loadUnpacked', { path: dir }))
  await expect.poll(() => stage.chromium.context.serviceWorkers().some((worker) => worker.url().includes(id))).toBe(true)
  const intruder = stage.chromium.context.serviceWorkers().find((worker) => worker.url().includes(id))
  const heard = await intruder?.evaluate(`new Promise((done) => {
    const port = chrome.runtime.connect(${JSON.stringify(stage.chromium.extensionId)}, { name: 'lookup' })
    port.onMessage.addListener(() => done('answered'))
    port.onDisconnect.addListener(() => done('cut off'))
    port.postMessage(${JSON.stringify(question)})
    chrome.runtime.sendMessage(${JSON.stringify(stage.chromium.extensionId)}, ${JSON.stringify(question)}, (reply) => reply !== undefined && done('answered'))
  })`)
  expect(heard).toBe('cut off')
  expect(ownRequests(stage.world.resolver.requests).filter(({ question: asked }) => asked !== undefined)).toEqual([])
  await rm(dir, { recursive: true, force: true })
})

test.each([
  ['no object', 'look-up'],
  ['no type', { domain: 'firm.example', registrable: 'firm.example' }],
  ['another type', { type: 'run', domain: 'firm.example', registrable: 'firm.example' }],
  ['a domain that is no text', { type: 'look-up', domain: { a: 1 }, registrable: 'firm.example' }],
  ['a mailbox in the domain', { type: 'look-up', domain: 'anna@firm.example', registrable: 'firm.example' }],
  ['hosts that are no list', { type: 'check', domain: 'firm.example', registrable: 'firm.example', hosts: 'imap.firm.example' }],
])('a message of another form is left unanswered: %s', async (_what, message) => {
  const page = await stage.chromium.openPopup()
  const before = ownRequests(stage.world.resolver.requests).length
  await page.evaluate(`void (globalThis.heard = [], globalThis.port = chrome.runtime.connect({ name: 'lookup' }),
    port.onMessage.addListener((reply) => heard.push(reply)), port.postMessage(${JSON.stringify(message)}), port.postMessage(${JSON.stringify(question)}))`)
  // The good question behind it is answered, so the bad one had its time.
  await expect.poll(() => page.evaluate("heard.some(({ type }) => type === 'done')")).toBe(true)
  expect(await page.evaluate("heard.filter(({ type }) => type === 'done').length")).toBe(1)
  expect(
    ownRequests(stage.world.resolver.requests)
      .slice(before)
      .every(({ question: asked }) => !asked?.name.includes('anna')),
  ).toBe(true)
  await (await workerOf(stage.chromium)).evaluate('1')
  await page.close()
})
