import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Chromium, startChromium } from '../world/chromium.ts'
import { startWorld, type World } from '../world/world.ts'

let world: World
let chromium: Chromium

beforeAll(async () => {
  world = await startWorld('firm.example. MX 1 aspmx.l.google.com.')
  chromium = await startChromium({ world })
})
beforeEach(async () => {
  const page = await chromium.openPopup()
  await page.evaluate('Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])')
  await page.close()
})
afterAll(async () => {
  await chromium?.stop()
  await world?.stop()
})

async function onDisk(): Promise<string> {
  const page = await chromium.openPopup()
  const stored: unknown = await page.evaluate('chrome.storage.local.get()')
  await page.close()
  return JSON.stringify(stored)
}

/** Nobody closes a popup in the very moment in which its answer is painted. */
async function lookUpUntilKept(domain: string): Promise<void> {
  const page = await chromium.lookUp(`anna@${domain}`)
  await page.waitForFunction(
    async (wanted) => (await Reflect.get(globalThis, 'chrome').storage.local.get('recents')).recents?.[0]?.domain === wanted,
    domain,
  )
  await page.close()
}

async function recentsShown(): Promise<string[]> {
  const page = await chromium.openPopup()
  await page.locator('[data-answer]:not([aria-busy="true"])').waitFor()
  await page.locator('input[name="address"]').fill('')
  await page.locator('.hint').waitFor()
  const shown = await page.locator('.recents .chip').allTextContents()
  await page.close()
  return shown
}

test('the last domains stand there, the newest first, and never the mailbox', async () => {
  for (const domain of ['gmail.com', 'firm.example', 'gmail.com']) await lookUpUntilKept(domain)
  await (await chromium.lookUp('anna@nobody.example')).close()
  expect(await recentsShown()).toEqual(['gmail.com', 'firm.example'])
  expect(await onDisk()).not.toMatch(/anna/)
})

test('one press looks up again, another forgets them all', async () => {
  await lookUpUntilKept('firm.example')
  const page = await chromium.openPopup()
  await page.locator('[data-answer][data-state="found"]').waitFor()
  await page.locator('input[name="address"]').fill('')
  await page.locator('.recents .chip', { hasText: 'firm.example' }).click()
  await page.locator('[data-answer][data-state="found"][data-domain="firm.example"]').waitFor()
  await page.locator('input[name="address"]').fill('')
  await page.getByRole('button', { name: 'Forget' }).click()
  await page.locator('.recents').waitFor({ state: 'detached' })
  await page.close()
  expect(await recentsShown()).toEqual([])
  expect(await onDisk()).not.toContain('firm.example')
})

test('a domain that was only passed while typing is not kept, one whose settings were copied is', async () => {
  const page = await chromium.openPopup()
  await page.keyboard.type('anna@gmail.com')
  await page.locator('[data-answer][data-state="found"]').waitFor()
  expect(await onDisk()).not.toContain('gmail.com')
  await page.locator('button[data-copy="host"]').first().click()
  await page.locator('output', { hasText: 'Copied' }).waitFor({ state: 'attached' })
  await expect.poll(onDisk).toContain('gmail.com')
  await page.close()
})

test('none are kept where the settings say so', async () => {
  const page = await chromium.openPopup()
  await page.evaluate("chrome.storage.local.set({ settings: { version: 1, recents: 'none' } })")
  await chromium.lookUp('anna@firm.example', page)
  await page.close()
  expect(await recentsShown()).toEqual([])
  expect(await onDisk()).not.toContain('firm.example')
})
