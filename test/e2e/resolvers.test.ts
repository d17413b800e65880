import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, startChromium } from '../world/chromium.ts'
import type { Fault } from '../world/fault.ts'
import { startWorld, type World } from '../world/world.ts'

const faults: [string, Fault][] = [
  ['says nothing at all', { is: 'silent' }],
  ['resets the connection', { is: 'reset' }],
  ['answers 500', { is: 'status', status: 500 }],
  ['answers 429', { is: 'status', status: 429, headers: { 'retry-after': '60' } }],
  ['answers with a sign-in page', { is: 'html' }],
  ['answers with an empty body', { is: 'empty' }],
  ['answers with garbage', { is: 'garbage' }],
  ['cuts its answer off', { is: 'cut' }],
  ['answers another id', { is: 'wrong-id' }],
  ['answers another question', { is: 'wrong-question' }],
  ['answers SERVFAIL', { is: 'servfail' }],
  ['may not be read by an extension', { is: 'no-cors' }],
]

let world: World
let chromium: Chromium

beforeAll(async () => {
  world = await startWorld('*.firm.example. MX 1 aspmx.l.google.com.')
  chromium = await startChromium({ world })
})
afterAll(async () => {
  await chromium?.stop()
  await world?.stop()
})

/** Gives the extension two resolvers that it has never met, so that no test profits from the one before. */
async function useFreshResolvers(page: Page, name: string): Promise<{ first: string; second: string }> {
  const hosts = { first: `first-${name}.example`, second: `second-${name}.example` }
  const resolvers = [`https://${hosts.first}/dns-query`, `https://${hosts.second}/dns-query`]
  await page.evaluate(`chrome.storage.local.set({ settings: { resolvers: ${JSON.stringify(resolvers)} } })`)
  return hosts
}

describe('a resolver that misbehaves', () => {
  test.each(faults.map((row, index) => [...row, index] as const))('%s: the other one is asked', async (_name, fault, index) => {
    const page = await chromium.openPopup()
    const { first } = await useFreshResolvers(page, `one-${index}`)
    world.resolver.faults.set(first, fault)
    await chromium.lookUp(`anna@one-${index}.firm.example`, page)
    expect(await chromium.answerOf(page)).toMatchObject({ state: 'found', provider: 'google-workspace' })
    expect(world.resolver.requests.some(({ host }) => host === first)).toBe(true)
    await page.close()
  })

  test.each(faults.map((row, index) => [...row, index] as const))(
    '%s, and so does the other: failed, with a way on',
    async (_name, fault, index) => {
      const page = await chromium.openPopup()
      const { first, second } = await useFreshResolvers(page, `both-${index}`)
      world.resolver.faults.set(first, fault)
      world.resolver.faults.set(second, fault)
      await chromium.lookUp(`anna@both-${index}.firm.example`, page)
      const answer = await chromium.answerOf(page)
      expect(answer.state).toBe('failed')
      expect(answer.notices.map(({ id }) => id)).toContain('resolver-failed')
      expect(await page.locator('input[name="address"]').inputValue()).toBe(`anna@both-${index}.firm.example`)

      world.resolver.faults.clear()
      // Chromium itself holds an extension's requests back for some seconds after a row of 500s, so one click may not do.
      const again = page.getByRole('button', { name: 'Try again' })
      const askAgain = async () => {
        if (await again.isVisible()) await again.click()
        return (await chromium.answerOf(page)).state
      }
      await expect.poll(askAgain, { timeout: 20_000, interval: 500 }).toBe('found')
      await page.close()
    },
  )

  test('known providers answer all the same', async () => {
    world.resolver.faults.set('*', { is: 'reset' })
    const page = await chromium.lookUp('anna@gmail.com')
    expect(await chromium.answerOf(page)).toMatchObject({ state: 'found', source: 'bundled' })
    world.resolver.faults.clear()
    await page.close()
  })

  test('offline is said to be offline', async () => {
    const page = await chromium.openPopup()
    await useFreshResolvers(page, 'offline')
    world.resolver.faults.set('*', { is: 'reset' })
    await page.evaluate(() => Object.defineProperty(navigator, 'onLine', { value: false }))
    await chromium.lookUp('anna@offline.firm.example', page)
    const answer = await chromium.answerOf(page)
    expect(answer.state).toBe('failed')
    expect(answer.notices.map(({ id }) => id)).toEqual(['offline'])
    world.resolver.faults.clear()
    await page.close()
  })

  test('an older, slower answer never replaces a newer one', async () => {
    const page = await chromium.openPopup()
    const { first, second } = await useFreshResolvers(page, 'slow')
    const isSlow = (question: { name: string }) => question.name.endsWith('slow.firm.example')
    for (const host of [first, second]) world.resolver.faults.set(host, { is: 'slow', delayMs: 1_500, when: isSlow })
    const box = page.locator('input[name="address"]')
    await box.fill('anna@slow.firm.example')
    await box.press('Enter')
    await page.locator('[data-answer][data-state="searching"]').waitFor()
    await chromium.lookUp('anna@nobody.example', page)
    expect((await chromium.answerOf(page)).state).toBe('no-domain')
    await page.waitForTimeout(2_500)
    expect(await chromium.answerOf(page)).toMatchObject({ state: 'no-domain', domain: 'nobody.example' })
    world.resolver.faults.clear()
    await page.close()
  })
})
