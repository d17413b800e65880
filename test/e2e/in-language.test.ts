import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, startChromium } from '../world/chromium.ts'
import { chooseLanguage } from '../world/language.ts'
import { startWorld, type World } from '../world/world.ts'

let world: World
let german: Chromium

beforeAll(async () => {
  world = await startWorld('')
  german = await startChromium({ world, lang: 'de' })
})
afterAll(async () => {
  await german?.stop()
  await world?.stop()
})

/** The English sentences of a page, with the direction in which they run. */
const englishOf = (page: Page) =>
  page.locator('[lang="en"]').evaluateAll((all) => all.map((one) => [one.textContent, getComputedStyle(one).direction]))

const linksOf = (page: Page) => page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))

describe('in German', () => {
  test('a German provider speaks German and links to its German pages', async () => {
    const page = await german.openPopup('anna@posteo.de')
    expect(await page.locator('main').textContent()).toContain('soll etwa seit Januar 2026 nötig sein')
    expect(await englishOf(page)).toEqual([])
    expect(await linksOf(page)).toContain('https://posteo.de/hilfe/zusaetzlichen-postfachschutz-aktivieren')
    expect(await linksOf(page)).not.toContain('https://posteo.de/en/help/activating-additional-email-account-protection')
    await page.close()
  })

  test.each(['popup.html?address=anna@gmail.com', 'providers.html?id=gmail.com'])(
    '%s says which sentences are English',
    async (address) => {
      const page = await german.context.newPage()
      await page.goto(`chrome-extension://${german.extensionId}/${address}`)
      await page.locator('[lang="en"]').first().waitFor({ state: 'attached' })
      expect(await englishOf(page)).toContainEqual(['IMAP is always on since January 2025; there is nothing to switch on.', 'ltr'])
      expect(await linksOf(page)).toContain('https://support.google.com/mail/answer/7126229?hl=de')
      await page.close()
    },
  )

  test('a program whose words nobody has put into German says that they are English', async () => {
    const page = await german.context.newPage()
    await page.goto(`chrome-extension://${german.extensionId}/guide.html`)
    await page.locator('.warned [lang="en"]').first().waitFor()
    await page.close()
  })

  test('a provider is found by its own name, whatever the language', async () => {
    const page = await german.openPopup()
    await page.keyboard.type('яндекс почта')
    await page.getByRole('button', { name: /Yandex Mail/ }).waitFor()
    await page.close()
  })
})

describe("in a language that is not the browser's", () => {
  test.each([
    ['ru', 'anna@yandex.ru', 'Яндекс Почта'],
    ['zh-CN', 'anna@qq.com', 'QQ邮箱'],
    ['ja', 'anna@yahoo.co.jp', 'Yahoo!メール'],
  ])('%s: the provider of %s is called %s', async (language, address, name) => {
    await chooseLanguage(german, language)
    const page = await german.openPopup(address)
    await page.getByRole('heading', { name, exact: true }).waitFor()
    await page.close()
  })

  test('English sentences run from left to right in a page from right to left', async () => {
    await chooseLanguage(german, 'ar')
    const page = await german.openPopup('anna@gmail.com')
    const english = await englishOf(page)
    expect(english.length).toBeGreaterThan(0)
    expect(english.filter(([, direction]) => direction !== 'ltr')).toEqual([])
    await page.close()
  })
})
