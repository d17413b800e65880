import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useStage } from '../world/stage.ts'

const stage = useStage('*.firm.example. MX 1 aspmx.l.google.com.')

/** Gives the extension two resolvers that it has never met, so that no test profits from the one before. */
async function useFreshResolvers(page: Page, name: string): Promise<{ first: string; second: string }> {
  const hosts = { first: `first-${name}.example`, second: `second-${name}.example` }
  const resolvers = [`https://${hosts.first}/dns-query`, `https://${hosts.second}/dns-query`]
  await page.evaluate(`chrome.storage.local.set({ settings: { resolvers: ${JSON.stringify(resolvers)} } })`)
  return hosts
}

describe('a resolver that misbehaves', () => {
  test('known providers answer all the same', async () => {
    stage.world.resolver.faults.set('*', { is: 'reset' })
    const page = await stage.chromium.lookUp('anna@gmail.com')
    expect(await stage.chromium.answerOf(page)).toMatchObject({ state: 'found', source: 'bundled' })
    stage.world.resolver.faults.clear()
    await page.close()
  })

  test('an older, slower answer never replaces a newer one', async () => {
    const page = await stage.chromium.openPopup()
    const { first, second } = await useFreshResolvers(page, 'slow')
    const isSlow = (question: { name: string }) => question.name.endsWith('slow.firm.example')
    for (const host of [first, second]) stage.world.resolver.faults.set(host, { is: 'slow', delayMs: 1_500, when: isSlow })
    const box = page.locator('input[name="address"]')
    await box.fill('anna@slow.firm.example')
    await box.press('Enter')
    await page.locator('[data-answer][data-state="searching"]').waitFor()
    await stage.chromium.lookUp('anna@nobody.example', page)
    expect((await stage.chromium.answerOf(page)).state).toBe('no-domain')
    await page.waitForTimeout(2_500)
    expect(await stage.chromium.answerOf(page)).toMatchObject({ state: 'no-domain', domain: 'nobody.example' })
    stage.world.resolver.faults.clear()
    await page.close()
  })
})
