import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Firefox, startFirefox } from '../world/firefox.ts'
import { startWorld, type World } from '../world/world.ts'

let world: World
let firefox: Firefox

beforeAll(async () => {
  world = await startWorld('firm.example. MX 1 aspmx.l.google.com.')
  firefox = await startFirefox({ world })
})
afterAll(async () => {
  await firefox?.stop()
  await world?.stop()
})

describe('Firefox', () => {
  test('answers a bundled domain', async () => {
    const page = await firefox.openPopup('anna@mail.ru')
    const answer = await firefox.answerOf(page)
    expect(answer).toMatchObject({ state: 'found', source: 'bundled', provider: 'mail.ru' })
    expect(answer.servers[0]).toMatchObject({
      protocol: 'imap',
      host: 'imap.mail.ru',
      port: 993,
      security: 'tls',
      username: 'anna@mail.ru',
    })
  })

  test('asks the resolver that the settings name', async () => {
    const page = await firefox.openPopup()
    const url = `https://localhost:${world.resolver.port}/dns-query`
    await page.evaluate(`browser.storage.local.set({ settings: { resolvers: ['${url}'] } })`)
    await firefox.lookUp('anna@firm.example', page)
    expect(await firefox.answerOf(page)).toMatchObject({ state: 'found', source: 'mx', provider: 'google-workspace' })
    expect(world.resolver.requests.every(({ host, question }) => question === undefined || host === 'localhost')).toBe(true)
  })

  test('copies a value and says so', async () => {
    const page = await firefox.openPopup('anna@mail.ru')
    await page.click('button[data-copy="host"]')
    await page.waitForFunction(() =>
      [...document.querySelectorAll('output')].some(({ textContent }) => textContent === 'Copied: imap.mail.ru'),
    )
    await page.click('input[name="address"]', { count: 3 })
    await page.keyboard.down('Control')
    await page.keyboard.press('v')
    await page.keyboard.up('Control')
    expect(await page.$eval('input[name="address"]', (input) => input.value)).toBe('imap.mail.ru')
  })

  test('wears its styles, which its policy lets come with the code only', async () => {
    const page = await firefox.openPopup('anna@mail.ru')
    await page.waitForSelector('[data-answer][data-state="found"]')
    const radius = (selector: string) => page.$eval(selector, (element) => getComputedStyle(element).borderTopLeftRadius)
    expect([await radius('.box'), await radius('.monogram')]).toEqual(['10px', '8px'])
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(0)
  })

  test('completes a domain and asks about slips, in the page alone', async () => {
    const page = await firefox.openPopup()
    await page.click('input[name="address"]', { count: 3 })
    await page.type('input[name="address"]', 'anna@gma')
    await page.waitForFunction(() => [...document.querySelectorAll('.names b')].some(({ textContent }) => textContent === 'gmail.com'))
    await page.click('input[name="address"]', { count: 3 })
    await page.type('input[name="address"]', 'anna@gmial.com')
    await page.waitForFunction(() => document.querySelector('.meant')?.textContent === 'Did you mean anna@gmail.com?')
    await page.click('.meant')
    await page.waitForSelector('[data-answer][data-state="found"][data-domain="gmail.com"]')
  })

  test('its side panel keeps up with the popup', async () => {
    await firefox.openPopup('anna@mail.ru')
    const panel = await firefox.openPanel()
    await panel.waitForSelector('[data-answer][data-state="found"][data-domain="mail.ru"]')
    await firefox.lookUp('anna@gmx.de')
    await panel.waitForSelector('[data-answer][data-state="found"][data-domain="gmx.de"]')
  })

  test('speaks the language that was chosen, from right to left where it is written so', async () => {
    const page = await firefox.openPopup()
    await page.evaluate(
      // The page begins anew then: nothing is awaited in it.
      "void browser.storage.local.get('settings').then(({ settings }) => browser.storage.local.set({ settings: { ...settings, language: 'ar' } }))",
    )
    await page.waitForFunction(() => document.documentElement.lang === 'ar' && document.documentElement.dir === 'rtl')
  })
})
