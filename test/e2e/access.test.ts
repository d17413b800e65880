import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFaults } from '../world/axe.ts'
import { type Chromium, startChromium } from '../world/chromium.ts'
import { chooseLanguage } from '../world/language.ts'
import { found } from '../world/states/found.ts'
import { ask } from '../world/states/hands.ts'
import { inState } from '../world/states/in-state.ts'
import { keyboardFaults } from '../world/states/keyboard.ts'
import { motion } from '../world/states/motion.ts'
import { nameless } from '../world/states/names.ts'
import { cutOff, outOfReach } from '../world/states/room.ts'
import { unsaid } from '../world/states/said.ts'
import type { State } from '../world/states/state.ts'
import { verdicts } from '../world/states/verdicts.ts'
import { zone } from '../world/states/zone.ts'
import { states } from '../world/states.ts'
import { startWorld, type World } from '../world/world.ts'

let world: World
let browser: Chromium

beforeAll(async () => {
  world = await startWorld(zone)
})
afterAll(async () => {
  await world?.stop()
})

/** One browser for everything in a block. */
function useBrowser(options: { lang?: string; dark?: boolean }) {
  beforeAll(async () => {
    browser = await startChromium({ world, ...options })
  })
  afterAll(async () => {
    await browser?.stop()
  })
}

const see = (state: State, look: (page: Page) => Promise<void>) => inState(state, { world, browser }, look)
const layouts = states.filter(({ isLikeAnother }) => !isLikeAnother)

describe('light, English, and forced colours', () => {
  useBrowser({})
  /** Where the box stands, by the width of the page. */
  const places = new Map<string, unknown>()

  test.each(states)('$name', async (state) => {
    await see(state, async (page) => {
      expect(await axeFaults(page)).toEqual([])
      expect(await nameless(page), 'controls without a name').toEqual([])
      expect(await motion(page), 'motion').toEqual([])
      expect(await cutOff(page), 'cut off').toEqual([])
      if (found.includes(state) || verdicts.includes(state)) expect(await unsaid(page), 'unsaid').toEqual([])
      const place = await placeOf(page, '.bar .box')
      const kind = `${state.page} ${state.size.width}`
      if (!places.has(kind)) places.set(kind, place)
      expect(place, 'the box has moved').toEqual(places.get(kind))
      if (!state.isLikeAnother) await seeInForcedColours(page)
      if (state.size.width === 400) {
        await page.setViewportSize({ width: 400, height: 300 })
        expect(await outOfReach(page), 'at 200 %').toEqual([])
      }
    })
  })

  async function seeInForcedColours(page: Page) {
    expect(await keyboardFaults(page), 'the Tab key').toEqual([])
    await page.emulateMedia({ forcedColors: 'active' })
    expect(await axeFaults(page), 'in forced colours').toEqual([])
    expect(await keyboardFaults(page), 'the Tab key, in forced colours').toEqual([])
    await page.emulateMedia({ forcedColors: null })
  }
})

describe('dark, Russian', () => {
  useBrowser({ lang: 'ru', dark: true })

  test.each(layouts)('$name', async (state) => {
    await see(state, async (page) => {
      expect(await axeFaults(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: state.size.height })
      expect(await cutOff(page), 'at 320 pixels').toEqual([])
    })
  })
})

describe('from right to left', () => {
  useBrowser({})
  beforeAll(() => chooseLanguage(browser, 'ar'))

  test.each(layouts)('$name', async (state) => {
    await see(state, async (page) => {
      expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
      expect(await axeFaults(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: state.size.height })
      expect(await cutOff(page), 'at 320 pixels').toEqual([])
    })
  })
})

describe('from the question to the answer', () => {
  useBrowser({})

  test.each(['anna@mx.example', 'anna@srv.example', 'anna@guess.example'])('%s: nothing above the settings moves', async (address) => {
    world.resolver.faults.set('*', { is: 'slow', delayMs: 1_000, when: ({ name }) => name.startsWith('_') })
    const page = await browser.openPopup()
    await page.setViewportSize({ width: 400, height: 600 })
    await page.locator('input[name="address"]').fill(address)
    await page.locator('input[name="address"]').press('Enter')
    await page.locator('[data-state="searching"] .learnt li').waitFor()
    const before = await placeOf(page, '.bar .box, .head .monogram, .head h1')
    await page.locator('[data-state="found"]').waitFor()
    expect(await placeOf(page, '.bar .box, .head .monogram, .head h1')).toEqual(before)
    await page.close()
    world.resolver.faults.clear()
  })

  test('what is said is said by a region that was there before', async () => {
    const page = await browser.openPopup()
    await page.locator('[data-answer]:not([aria-busy="true"])').waitFor()
    const regions = await page.locator('output').elementHandles()
    await ask(page, 'anna@gmail.com')
    const said = await Promise.all(regions.map((region) => region.textContent()))
    expect(said.join('')).toBe('Mail settings of Gmail')
    await page.close()
  })
})

/** Left and top edges and the height of what these are. */
async function placeOf(page: Page, selector: string) {
  return page.locator(selector).evaluateAll((all) =>
    all.map((element) => {
      const { left, top, height } = element.getBoundingClientRect()
      return { left, top, height }
    }),
  )
}
