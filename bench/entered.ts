import type { Page } from 'playwright-core'
import type { Chromium } from '../test/world/chromium.ts'
import { timeKey, type } from './painted.ts'

/**
 * Opens a popup, types an address at this domain and presses Enter; resolves to the milliseconds from that key to the
 * painted final answer. `before` is done when all is typed.
 */
export async function timeEnter(
  chromium: Chromium,
  domain: string,
  before: (page: Page) => Promise<void> = async () => {},
): Promise<number> {
  const page = await chromium.openPopup()
  try {
    await type(page, `anna@${domain}`)
    await before(page)
    return await timeKey(page, 'Enter', domain)
  } finally {
    await page.close()
  }
}
