import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, startChromium } from '../world/chromium.ts'
import { grantedExtension } from '../world/granted.ts'
import { ownRequests } from '../world/own-requests.ts'
import { startWorld, type World } from '../world/world.ts'

const names = ['file', 'html', 'bomb', 'moved', 'nothing', 'broken', 'large', 'late', 'refused']
const zone = names.map((name) => `${name}.example. MX 10 mx.${name}.example.`).join('\n')

const server = (kind: 'incoming' | 'outgoing', type: string, host: string, port: number, socket: string, username = '%EMAILADDRESS%') =>
  `<${kind}Server type="${type}"><hostname>${host}</hostname><port>${port}</port><socketType>${socket}</socketType>` +
  `<authentication>password-cleartext</authentication><username>${username}</username></${kind}Server>`
const config = (...servers: string[]) =>
  `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="x">${servers.join('')}</emailProvider></clientConfig>`
const good = config(
  server('incoming', 'imap', 'imap.%EMAILDOMAIN%', 993, 'SSL', '%EMAILLOCALPART%'),
  server('outgoing', 'smtp', 'smtp.%EMAILDOMAIN%', 587, 'STARTTLS'),
)

let world: World
let chromium: Chromium
let removeCopy = async () => {}

beforeAll(async () => {
  world = await startWorld(zone)
  const { files } = world.resolver
  const at = (name: string) => `https://autoconfig.${name}.example/mail/config-v1.1.xml`
  files.set(at('file'), { body: good })
  files.set(at('late'), { body: good })
  files.set('https://html.example/.well-known/autoconfig/mail/config-v1.1.xml', { body: '<!doctype html><html><body>Hello</body></html>' })
  files.set(at('bomb'), { body: good.replace('?>', '?><!DOCTYPE clientConfig [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>') })
  files.set(at('moved'), { status: 302, headers: { location: 'https://config.elsewhere.example/moved.xml' } })
  files.set('https://config.elsewhere.example/moved.xml', { body: good })
  files.set(at('broken'), {
    body: config(
      server('incoming', 'imap', 'bad_host&lt;b&gt;', 993, 'SSL'),
      server('incoming', 'imap', 'imap.broken.example', 993, 'SSL'),
    ),
  })
  files.set(at('large'), { body: good + ' '.repeat(10_000_000) })
  const copy = await grantedExtension()
  removeCopy = copy.remove
  chromium = await startChromium({ world, extensionDir: copy.dir })
})
afterAll(async () => {
  await chromium?.stop()
  await world?.stop()
  await removeCopy()
})

async function ask(name: string) {
  const page = await chromium.lookUp(`anna@${name}.example`)
  await page.getByRole('button', { name: `Ask ${name}.example itself` }).click()
  // The button goes when the domain is being asked, and only then is the answer busy.
  await page.getByRole('button', { name: `Ask ${name}.example itself` }).waitFor({ state: 'detached' })
  await page.locator('[data-answer]:not([aria-busy="true"])').waitFor()
  return page
}

describe('a domain that is asked itself', () => {
  test('answers with its configuration file, placeholders filled in', async () => {
    const page = await ask('file')
    const answer = await chromium.answerOf(page)
    expect(answer).toMatchObject({ state: 'found', source: 'autoconfig' })
    expect(answer.servers).toEqual([
      { protocol: 'imap', host: 'imap.file.example', port: 993, security: 'tls', username: 'anna', recommended: true },
      { protocol: 'smtp', host: 'smtp.file.example', port: 587, security: 'starttls', username: 'anna@file.example', recommended: true },
    ])
    await page.close()
  })

  test.each([
    ['html', 'web page instead of a configuration file'],
    ['bomb', 'a file of another kind'],
    ['large', 'too large'],
    ['nothing', 'publishes no configuration file'],
  ])('%s: is of no use, and says why', async (name, sentence) => {
    const page = await ask(name)
    expect(await chromium.answerOf(page)).toMatchObject({ state: 'unknown', servers: [] })
    expect((await chromium.answerOf(page)).text).toContain(sentence)
    await page.close()
  })

  test('is said to pass the question on to another host', async () => {
    const page = await ask('moved')
    const answer = await chromium.answerOf(page)
    expect(answer).toMatchObject({ state: 'found', source: 'autoconfig' })
    expect(answer.text).toContain('passed the question on to config.elsewhere.example')
    await page.close()
  })

  test('may have a broken section: it is dropped and the rest kept', async () => {
    const page = await ask('broken')
    const answer = await chromium.answerOf(page)
    expect(answer.servers.map(({ host }) => host)).toEqual(['imap.broken.example'])
    expect(answer.text).toContain('1 broken part of the file was left out')
    await page.close()
  })

  test('is told nothing but its own name, over HTTPS', async () => {
    const asked = ownRequests(world.resolver.requests).filter(({ question }) => question === undefined)
    expect(asked.length).toBeGreaterThan(0)
    for (const { path, headers, body, method } of asked) {
      expect(`${path} ${JSON.stringify(headers)} ${body}`).not.toMatch(/anna|cookie|referer/i)
      expect(method).toBe('GET')
    }
  })

  test('is asked on by the worker when the popup closes over the question', async () => {
    const page = await chromium.lookUp('anna@late.example')
    world.resolver.delayMs = 300
    await page.getByRole('button', { name: 'Ask late.example itself' }).click()
    await expect.poll(() => world.resolver.requests.some(({ host }) => host === 'autoconfig.late.example')).toBe(true)
    await page.close()
    await new Promise((later) => setTimeout(later, 1_500))
    world.resolver.delayMs = 0
    const again = await chromium.openPopup()
    await again.locator('[data-answer][data-source="autoconfig"]').waitFor()
    expect((await chromium.answerOf(again)).domain).toBe('late.example')
    await again.close()
  })
})

test('the browser is asked for the two origins only, at the click, and a refusal is no dead end', async () => {
  const page = await chromium.lookUp('anna@refused.example')
  await page.evaluate(`
    globalThis.asked = []
    chrome.permissions.request = (wanted) => { asked.push(wanted); return Promise.resolve(false) }
  `)
  await page.getByRole('button', { name: 'Ask refused.example itself' }).click()
  await page.getByText('Without the permission').waitFor()
  expect(await page.evaluate('asked')).toEqual([{ origins: ['https://autoconfig.refused.example/*', 'https://refused.example/*'] }])
  expect(world.resolver.requests.some(({ host }) => /refused\.example$/.test(host))).toBe(false)
  await page.close()
})

test('a refusal that comes late does not stand over the next answer', async () => {
  const page = await chromium.lookUp('anna@refused.example')
  await page.evaluate(`chrome.permissions.request = () => new Promise((answer) => { globalThis.refuse = () => answer(false) })`)
  await page.getByRole('button', { name: 'Ask refused.example itself' }).click()
  await chromium.lookUp('anna@gmail.com', page)
  await page.evaluate('refuse()')
  await page.waitForTimeout(200)
  expect(await chromium.answerOf(page)).toMatchObject({ state: 'found', domain: 'gmail.com' })
  await page.close()
})
