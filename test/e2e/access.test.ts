import { source as axe } from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { type Chromium, startChromium } from '../world/chromium.ts'
import { startWorld, type World } from '../world/world.ts'

const violations = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string(), failureSummary: z.string() })) }))

const states = {
  idle: '',
  invalid: 'anna@',
  found: 'anna@gmail.com',
  'found with a warning': 'anna@outside.example',
  closed: 'anna@pochta.ru',
  unreachable: 'anna@tuta.com',
  'forward-only': 'anna@forward.example',
  unknown: 'anna@own.example',
  'no-domain': 'anna@nobody.example',
}

const zone = `
outside.example. MX 10 mx.outside.example.
_imaps._tcp.outside.example. SRV 0 1 993 imap.elsewhere.example.
forward.example. MX 10 route1.mx.cloudflare.net.
own.example. MX 10 mx.own.example.
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
    const found = await page.evaluate(`${axe}; axe.run().then(({ violations }) => violations)`)
    const faults = violations
      .parse(found)
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`)
    expect(faults).toEqual([])
    await page.close()
  })
})
