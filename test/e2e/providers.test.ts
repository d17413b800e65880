import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFaults } from '../world/axe.ts'
import { type Chromium, startChromium } from '../world/chromium.ts'
import { ownRequests } from '../world/own-requests.ts'
import { startWorld, type World } from '../world/world.ts'

let world: World
let english: Chromium
let russian: Chromium

beforeAll(async () => {
  world = await startWorld('')
  english = await startChromium({ world })
  russian = await startChromium({ world, dark: true, lang: 'ru' })
})
afterAll(async () => {
  await english?.stop()
  await russian?.stop()
  await world?.stop()
})

async function open({ context, extensionId }: Chromium, search = ''): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${extensionId}/providers.html${search}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

const rows = (page: Page) => page.locator('tbody tr')
const names = (page: Page) => page.locator('tbody th a').allTextContents()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

describe('the list', () => {
  test('is searched while one types, and the address of the page says for what', async () => {
    const page = await open(english)
    await page.keyboard.type('яндекс')
    await expect.poll(() => rows(page).count()).toBeLessThan(10)
    expect(await names(page)).toContain('Yandex Mail')
    expect(new URL(page.url()).searchParams.get('q')).toBe('яндекс')
    await page.getByRole('button', { name: 'Clear the search' }).click()
    await expect.poll(() => new URL(page.url()).search).toBe('')
    expect(await page.getByRole('textbox').inputValue()).toBe('')
    await page.close()
  })

  test('is narrowed by what the address of the page says', async () => {
    const page = await open(english, '?q=orange&country=FR')
    expect(await names(page)).toEqual(['Orange'])
    expect(await page.getByLabel('Country').inputValue()).toBe('FR')
    await page.close()
  })

  test('is narrowed by every filter chosen, until none fits', async () => {
    const page = await open(english)
    await page.getByLabel('Status').selectOption('Closed')
    await expect.poll(() => names(page)).toContain('Pochta.ru (QIP)')
    await page.getByLabel('Protocol').selectOption('IMAP')
    await expect.poll(() => rows(page).count()).toBe(0)
    expect(new URL(page.url()).search).toBe('?protocol=imap&status=closed')
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(() => rows(page).count()).toBe(100)
    await page.close()
  })

  test('draws a hundred at first and as many more as are asked for, and the keyboard goes on where it ended', async () => {
    const page = await open(english)
    expect(await rows(page).count()).toBe(100)
    await page.getByRole('button', { name: 'Show more' }).focus()
    await page.keyboard.press('Enter')
    await rows(page).nth(199).waitFor()
    await expect.poll(() => focused(page)).toBe((await names(page))[100])
    await page.close()
  })
})

describe('one provider', () => {
  test('opens by keyboard, has its sources, and the back button leads to its row in the list', async () => {
    const page = await open(english, '?q=mail.ru')
    await page.getByRole('link', { name: 'Mail.ru', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Mail.ru' }).waitFor()
    await expect.poll(() => focused(page)).toBe('Mail.ru')
    expect(await page.title()).toBe('Mail.ru — Mail Settings Lookup')
    expect(new URL(page.url()).search).toBe('?id=mail.ru')
    await page.getByRole('cell', { name: /thunderbird\/autoconfig/ }).waitFor()
    expect(await page.getByRole('row', { name: /IMAP imap\.mail\.ru 993 SSL\/TLS/ }).count()).toBe(1)

    await page.goBack()
    await page.getByRole('textbox').waitFor()
    expect(await page.getByRole('textbox').inputValue()).toBe('mail.ru')
    await expect.poll(() => focused(page)).toBe('Mail.ru')
    expect(await page.title()).toBe('All mail providers — Mail Settings Lookup')
    await page.close()
  })

  test('leads to the popup with its domain', async () => {
    const page = await open(english, '?id=mail.ru')
    await page.getByRole('link', { name: 'Look up' }).click()
    await page.locator('[data-answer][data-state="found"][data-domain="mail.ru"]').waitFor()
    await page.close()
  })

  test('that closed says since when and what to do now, and names no server', async () => {
    const page = await open(english, '?id=pochta.ru')
    await page.getByText('Closed · December 20, 2018').waitFor()
    expect(await page.getByRole('heading', { name: 'Servers' }).count()).toBe(0)
    await page.close()
  })

  test('that is not there is said to be so', async () => {
    const page = await open(english, '?id=__proto__')
    await page.getByRole('heading', { name: 'There is no provider “__proto__” here' }).waitFor()
    await page.getByRole('link', { name: 'All providers' }).click()
    await page.getByRole('textbox').waitFor()
    await page.close()
  })
})

test.each(['', 'anna@gmail.com'])('the popup with "%s" in it leads to all providers, in a tab of its own', async (address) => {
  const popup = await english.openPopup(address === '' ? undefined : address)
  const opening = english.context.waitForEvent('page')
  await popup.locator('.bar .menu summary').click()
  await popup.getByRole('link', { name: 'All providers' }).click()
  const page = await opening
  await page.getByRole('heading', { level: 1, name: 'All mail providers' }).waitFor()
  await page.close()
  await popup.close()
})

test('in Russian, its words and the names of countries are Russian', async () => {
  const page = await open(russian, '?q=германия')
  await page.getByRole('status').filter({ hasText: /служб/ }).waitFor()
  expect(await names(page)).toContain('GMX')
  expect(await page.getByRole('cell', { name: 'Германия' }).count()).toBeGreaterThan(5)
  expect(await page.title()).toBe('Все почтовые службы — Настройки почты')
  await page.close()
})

describe.each([
  ['light, English', () => english],
  ['dark, Russian', () => russian],
] as const)('%s', (_name, chromium) => {
  test.each(['', '?q=nobody+is+called+so', '?id=mail.com', '?id=pochta.ru', '?id=nobody'])(
    'axe finds nothing in providers.html%s, wide or narrow',
    async (search) => {
      const page = await open(chromium(), search)
      await page.locator('main:not(:has([aria-busy="true"]))').waitFor()
      for (const width of [400, 1000]) {
        await page.setViewportSize({ width, height: 800 })
        expect(await axeFaults(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
      await page.close()
    },
  )
})

test('nothing of all that was an error to the browser, nor a question to the network', () => {
  expect([...english.problems, ...russian.problems]).toEqual([])
  expect(ownRequests(world.resolver.requests)).toEqual([])
})
