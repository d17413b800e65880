import type { Page } from 'playwright-core'
import { timeKey, type } from './painted.ts'

/** Types an address at this domain; resolves to the milliseconds from its last key to its painted answer. */
export async function timeLastKey(page: Page, domain: string): Promise<number> {
  // A tab behind another draws one frame a second.
  await page.bringToFront()
  await type(page, `anna@${domain.slice(0, -1)}`)
  return timeKey(page, domain.slice(-1), domain)
}
