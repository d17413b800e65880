import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { type Chromium, startChromium } from '../world/chromium.ts'
import { contextsOf, workerOf } from '../world/contexts.ts'
import { ownRequests } from '../world/own-requests.ts'
import { startWorld, type World } from '../world/world.ts'

let world: World
let chromium: Chromium

beforeEach(async () => {
  world = await startWorld('firm.example. MX 1 aspmx.l.google.com.')
  chromium = await startChromium({ world })
})
afterEach(async () => {
  await chromium?.stop()
  await world?.stop()
})

/** Headless, nobody can open the browser's own menu or type in its address bar: the event is given to the listeners. */
async function happen(event: string, ...given: unknown[]) {
  const worker = await workerOf(chromium)
  await worker.evaluate(`chrome.${event}.dispatch(...${JSON.stringify(given)})`)
}

/** What a popup shows that is opened now: the same as the one that the click opened. */
async function answerShown(domain: string) {
  const page = await chromium.openPopup()
  await page.locator(`[data-answer][data-domain="${domain}"]:not([aria-busy="true"])`).waitFor()
  return chromium.answerOf(page)
}

describe('the context menu', () => {
  const clicks = [
    ['a selected address', { selectionText: ' Anna <anna@firm.example> ' }, 'Anna <anna@firm.example>'],
    ['a mailto: link', { linkUrl: 'mailto:anna%40firm.example?subject=Hello', selectionText: 'write to us' }, 'anna@firm.example'],
    ['a selected domain', { selectionText: 'firm.example' }, 'firm.example'],
  ] as const

  test.each(clicks)('%s is looked up in the popup', async (_what, click, typed) => {
    await happen('contextMenus.onClicked', { menuItemId: 'selection', editable: false, ...click }, { windowId: -1, incognito: false })
    await expect.poll(() => contextsOf(chromium)).toContain('POPUP')
    expect(await answerShown('firm.example')).toMatchObject({ state: 'found', provider: 'google-workspace' })
    const [page] = chromium.context.pages().filter((one) => one.url().endsWith('/popup.html'))
    expect(await page?.locator('input[name="address"]').inputValue()).toBe(typed)
  })

  test('it was made for selected text and for mailto: links', async () => {
    const worker = await workerOf(chromium)
    const taken = (): Promise<unknown> =>
      worker.evaluate(`Promise.all(['selection', 'link'].map((id) => new Promise((done) => {
        chrome.contextMenus.update(id, { enabled: true }, () => done(chrome.runtime.lastError === undefined))
      })))`)
    await expect.poll(taken).toEqual([true, true])
  })
})

describe('the address bar', () => {
  test('an address is looked up in the tab, and stands in no history', async () => {
    const tab = await chromium.context.newPage()
    await tab.bringToFront()
    await happen('omnibox.onInputEntered', 'anna@firm.example', 'currentTab')
    await tab.waitForURL(/popup\.html$/)
    await tab.locator('[data-answer][data-state="found"][data-domain="firm.example"]').waitFor()
    expect(
      await tab.evaluate(() =>
        performance
          .getEntriesByType('navigation')
          .map(({ name }) => name)
          .join(),
      ),
    ).not.toContain('anna')
  })

  test.each([
    ['anna@gm', 'anna@gmail.com', 'anna@gmail.com — Gmail'],
    ['mail.r', 'mail.ru', 'mail.ru — Mail.ru'],
  ])('%s is completed', async (typed, content, description) => {
    const worker = await workerOf(chromium)
    const offered = z
      .array(z.object({ content: z.string(), description: z.string() }))
      .parse(await worker.evaluate(`new Promise((done) => chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(typed)}, done))`))
    expect(offered).toContainEqual({ content, description })
    expect(ownRequests(world.resolver.requests)).toEqual([])
  })
})

describe('the keyboard', () => {
  test('a key opens the popup, another may be given to the side panel', async () => {
    const worker = await workerOf(chromium)
    const keys = z.array(z.object({ name: z.string(), shortcut: z.string() })).parse(await worker.evaluate('chrome.commands.getAll()'))
    expect(keys).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: '_execute_action', shortcut: 'Alt+Shift+M' }),
        expect.objectContaining({ name: 'open-panel' }),
      ]),
    )
  })
})
