import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFaults } from '../world/axe.ts'
import { type Chromium, startChromium } from '../world/chromium.ts'
import { startWorld, type World } from '../world/world.ts'

const states = {
  idle: '',
  invalid: 'anna@',
  found: 'anna@gmail.com',
  'found with a warning': 'anna@outside.example',
  closed: 'anna@pochta.ru',
  unreachable: 'anna@tuta.com',
  'forward-only': 'anna@forward.example',
  unknown: 'anna@own.example',
  guess: 'anna@guess.example',
  'no-domain': 'anna@nobody.example',
}

const zone = `
outside.example. MX 10 mx.outside.example.
_imaps._tcp.outside.example. SRV 0 1 993 imap.elsewhere.example.
forward.example. MX 10 route1.mx.cloudflare.net.
own.example. MX 10 mx.own.example.
guess.example. MX 10 mx.guess.example.
imap.guess.example. A 192.0.2.1
`

let world: World
const browsers = new Map<boolean, Chromium>()

beforeAll(async () => {
  world = await startWorld(zone)
  for (const dark of [false, true]) browsers.set(dark, await startChromium({ world, dark, ...(dark ? { lang: 'ru' } : {}) }))
})
afterAll(async () => {
  for (const browser of browsers.values()) await browser.stop()
  await world?.stop()
})

describe.each([
  ['light, English', false],
  ['dark, Russian', true],
] as const)('%s', (_name, dark) => {
  test.each(Object.entries(states))('axe finds nothing when %s', async (_state, address) => {
    const browser = browsers.get(dark)
    if (browser === undefined) throw new Error('The browser did not start.')
    const page = address === '' ? await browser.openPopup() : await browser.lookUp(address)
    await page.locator('[data-answer]:not([aria-busy="true"])').waitFor()
    for (const fold of await page.locator('details:not(details details)').all())
      await fold.evaluate((details) => details.setAttribute('open', ''))
    expect(await axeFaults(page)).toEqual([])
    await page.close()
  })

  test('axe finds nothing with names found, a program being chosen, or the answer being handed over', async () => {
    const browser = browsers.get(dark)
    if (browser === undefined) throw new Error('The browser did not start.')
    const page = await browser.openPopup()
    await page.keyboard.type('orange')
    await page.locator('.names button').first().waitFor()
    expect(await axeFaults(page)).toEqual([])
    await browser.lookUp('anna@gmail.com', page)
    await page.locator('.chooser summary').click()
    await page.locator('.chooser input').fill('Geary')
    await page.locator('.chooser li button').first().waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.locator('.client').waitFor()
    await page.locator('.actions .secondary').first().click()
    for (const format of ['text', 'tb-qr']) {
      await page.locator('.handOver select').selectOption(format)
      await page.locator(format === 'text' ? '.handOver pre' : '.handOver .qr').waitFor()
      expect(await axeFaults(page)).toEqual([])
    }
    await page.close()
  })
})
