import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { type Chromium, startChromium } from '../world/chromium.ts'
import { workerOf } from '../world/contexts.ts'
import { grantedExtension } from '../world/granted.ts'
import { ownRequests } from '../world/own-requests.ts'
import { startWorld, type World } from '../world/world.ts'

const mailbox = 'very-private-mailbox'
const unknown = ['firm.example', 'own.example', 'guess.example', 'forward.example', 'nobody.example', 'list.example']
const bundled = ['gmail.com', 'yandex.ru', 'pochta.ru', 'outlook.com', 'tuta.com']
const checked = 'mail.ru'

let world: World
let chromium: Chromium
let profileDir: string
let removeCopy = async () => {}
let stored: Record<string, unknown>

/** Visits every feature with a mailbox whose name would be found anywhere. */
beforeAll(async () => {
  world = await startWorld(`
firm.example. MX 1 aspmx.l.google.com.
list.example. MX 1 aspmx.l.google.com.
own.example. MX 10 mx.own.example.
guess.example. MX 10 mx.guess.example.
imap.guess.example. A 192.0.2.1
forward.example. MX 10 route1.mx.cloudflare.net.
mail.ru. MX 10 mxs.mail.ru.
ietf.org. MX 0 mail.ietf.org.
ietf.org. A 192.0.2.1
ietf.org. AAAA 2001:db8::1
ietf.org. TXT "v=spf1 -all"
`)
  const copy = await grantedExtension()
  removeCopy = copy.remove
  profileDir = await mkdtemp(join(tmpdir(), 'profile-'))
  chromium = await startChromium({ world, extensionDir: copy.dir, profileDir })
  const page = await chromium.openPopup()
  for (const domain of [...bundled, ...unknown]) await chromium.lookUp(`${mailbox}@${domain}`, page)
  await checkNow(page)
  await askDomain(page)
  await type(page)
  await handOver(page)
  await elsewhere()
  stored = z.record(z.string(), z.unknown()).parse(await page.evaluate(readStored))
  await chromium.stop()
}, 240_000)
afterAll(async () => {
  await world?.stop()
  await removeCopy()
  await rm(profileDir, { recursive: true, force: true })
})

async function checkNow(page: Page) {
  await chromium.lookUp(`${mailbox}@${checked}`, page)
  await page.getByRole('button', { name: 'Check now in DNS' }).click()
  await page.locator('.checked').waitFor()
}

async function askDomain(page: Page) {
  await chromium.lookUp(`${mailbox}@own.example`, page)
  const button = page.getByRole('button', { name: 'Ask own.example itself' })
  await button.click()
  await button.waitFor({ state: 'detached' })
  await page.locator('[data-answer]:not([aria-busy="true"])').waitFor()
}

/** Names, completion, slips, lists, recent domains. */
async function type(page: Page) {
  const box = page.locator('input[name="address"]')
  for (const [typed, shown] of [
    ['orange', '.names button'],
    [`${mailbox}@gma`, '.names button'],
    [`${mailbox}@gmial.com`, '.meant'],
    [`${mailbox}@gmail.com, ${mailbox}@list.example`, '.chip'],
    ['', '.recents .chip'],
  ] as const) {
    await box.fill(typed)
    await page.locator(shown).first().waitFor()
  }
}

/** A program chosen, and every format there is. */
async function handOver(page: Page) {
  await chromium.lookUp(`${mailbox}@gmail.com`, page)
  await page.locator('.chooser summary').click()
  await page.locator('.chooser input').fill('Thunderbird')
  await page.locator('.chooser li button').first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.actions .secondary').first().click()
  const choice = page.locator('.handOver select')
  await choice.locator('option').nth(20).waitFor({ state: 'attached' })
  const formats = await choice
    .locator('option')
    .evaluateAll((all) => all.flatMap((one) => (one instanceof HTMLOptionElement ? [one.value] : [])))
  expect(formats.length).toBeGreaterThan(20)
  for (const format of formats) await choice.selectOption(format)
  await page.locator('button[data-copy="all"]').click()
}

/** The other pages, the address bar, the context menu. */
async function elsewhere() {
  for (const path of ['sidepanel.html', 'options.html', 'guide.html', 'providers.html']) {
    const page = await chromium.context.newPage()
    await page.goto(`chrome-extension://${chromium.extensionId}/${path}`)
    await page.locator('h1').first().waitFor()
    if (path === 'options.html') {
      await page.getByRole('button', { name: 'Test all' }).click()
      await page
        .getByText(/Answers in \d+ ms/)
        .nth(1)
        .waitFor()
    }
    await page.close()
  }
  const worker = await workerOf(chromium)
  await worker.evaluate(`new Promise((done) => chrome.omnibox.onInputChanged.dispatch('${mailbox}@gm', done))`)
  await worker.evaluate(
    `chrome.contextMenus.onClicked.dispatch({ menuItemId: 'selection', selectionText: '${mailbox}@firm.example' }, { incognito: false })`,
  )
}

/** Everything that an extension's page can leave behind. */
async function readStored() {
  const chrome = Reflect.get(globalThis, 'chrome')
  return {
    local: await chrome.storage.local.get(),
    localStorage: { ...localStorage },
    sessionStorage: { ...sessionStorage },
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookies: document.cookie,
  }
}

describe('what leaves the browser', () => {
  const requests = () => ownRequests(world.resolver.requests)
  const questionsOf = () => requests().flatMap(({ question }) => (question ? [question.name.toLowerCase()] : []))

  test('goes to the resolvers, and at a click to the domain itself, by GET', () => {
    expect(requests().length).toBeGreaterThan(40)
    const hosts = new Set(requests().map(({ host }) => host))
    expect([...hosts].toSorted()).toEqual(['autoconfig.own.example', 'cloudflare-dns.com', 'dns.google', 'own.example'])
    expect(requests().filter(({ method, body }) => method !== 'GET' || body !== '')).toEqual([])
  })

  test('names the mailbox in no byte, and brings no cookie and no referrer', () => {
    for (const request of requests()) {
      const dns = new URL(request.path, 'https://resolver.example').searchParams.get('dns') ?? ''
      expect(`${JSON.stringify(request)} ${Buffer.from(dns, 'base64url').toString('latin1')}`).not.toContain(mailbox)
      expect(Object.keys(request.headers)).not.toEqual(expect.arrayContaining(['cookie']))
      expect(Object.keys(request.headers)).not.toEqual(expect.arrayContaining(['referer']))
    }
  })

  test('asks nothing about a bundled domain, unless "Check now" was pressed', () => {
    const asked = questionsOf().filter((name) => bundled.some((domain) => name === domain || name.endsWith(`.${domain}`)))
    expect(asked).toEqual([])
    expect(questionsOf().some((name) => name === checked)).toBe(true)
  })

  test('asks about nothing but what was looked up', () => {
    // Two names by which the options see whether a resolver checks signatures, and the hosts of the answers.
    const known = [...unknown, checked, 'ietf.org', 'dnssec-failed.org']
    const strange = questionsOf().filter((name) => !known.some((domain) => name === domain || name.endsWith(`.${domain}`)))
    expect(strange.filter((name) => !/(^|\.)(google|googlemail|gmail)\.com$/.test(name))).toEqual([])
  })
})

describe('what stays on the computer', () => {
  test('are settings and recent domains only', () => {
    const { local, localStorage, ...others } = z
      .looseObject({ local: z.record(z.string(), z.unknown()), localStorage: z.record(z.string(), z.unknown()) })
      .parse(stored)
    expect(Object.keys(local).toSorted()).toEqual(['recents', 'settings'])
    expect(Object.keys(localStorage)).toEqual([])
    expect(others).toEqual({ sessionStorage: {}, databases: 0, caches: 0, cookies: '' })
    expect(JSON.stringify(stored)).not.toContain(mailbox)
  })

  test('the mailbox is in no file of the profile', async () => {
    const files = await readdir(profileDir, { recursive: true, withFileTypes: true })
    const telling: string[] = []
    for (const file of files.filter((one) => one.isFile())) {
      const bytes = await readFile(join(file.parentPath, file.name)).catch(() => Buffer.alloc(0))
      if (bytes.includes(mailbox) || bytes.includes(Buffer.from(mailbox, 'utf16le'))) telling.push(file.name)
    }
    expect(files.length).toBeGreaterThan(50)
    expect(telling).toEqual([])
  })
})

const manifest = z.object({
  permissions: z.array(z.string()),
  optional_host_permissions: z.array(z.string()),
  host_permissions: z.optional(z.array(z.string())),
  externally_connectable: z.optional(z.unknown()),
  web_accessible_resources: z.optional(z.unknown()),
  content_scripts: z.optional(z.unknown()),
  content_security_policy: z.object({ extension_pages: z.string() }),
})

describe('what the extension asks for', () => {
  // None of these makes a browser warn: https://developer.chrome.com/docs/extensions/reference/permissions-list
  test.each([
    ['chrome-mv3', ['storage', 'contextMenus', 'sidePanel']],
    ['firefox-mv3', ['storage', 'contextMenus']],
  ])('%s: nothing that warns at install', async (folder, permissions) => {
    const { content_security_policy: policy, ...asked } = manifest.parse(
      JSON.parse(await readFile(`.output/${folder}/manifest.json`, 'utf8')),
    )
    expect(asked).toEqual({ permissions, optional_host_permissions: ['https://*/*'] })
    expect(policy.extension_pages.split('; ').toSorted()).toEqual([
      "base-uri 'none'",
      "connect-src 'self' https:",
      "default-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self'",
      "script-src 'self'",
    ])
  })
})
