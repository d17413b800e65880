import type { Page } from 'playwright-core'
import * as z from 'zod'

/** Puts a text into the box, and lets the popup draw what it makes of it. */
export async function type(page: Page, typed: string): Promise<void> {
  await page.locator('input[name="address"]').fill(typed)
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
}

/**
 * Presses a key and resolves to the milliseconds from the key event until the final answer about this domain is
 * painted. Rejects where it is not there after 20 seconds.
 */
export async function timeKey(page: Page, key: string, domain: string): Promise<number> {
  await page.evaluate(watchAnswer, domain)
  await page.keyboard.press(key)
  return z.number().parse(await page.evaluate('paintedAfterMs'))
}

/** Runs in the page; may use nothing from outside. */
function watchAnswer(domain: string): void {
  const paintedAfterMs = new Promise<number>((resolve, reject) => {
    const isThere = () => {
      const answer = document.querySelector('[data-answer]')
      const is = (name: string, value: string) => answer?.getAttribute(name) === value
      return is('data-domain', domain) && is('aria-busy', 'false') && !is('data-state', 'searching')
    }
    const follow = ({ timeStamp }: KeyboardEvent) => {
      const look = () => {
        if (performance.now() - timeStamp > 20_000) return reject(new Error(`No answer about ${domain}.`))
        if (!isThere()) return void requestAnimationFrame(look)
        // This frame is painted before the next task.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now() - timeStamp)
        port2.postMessage('')
      }
      requestAnimationFrame(look)
    }
    addEventListener('keydown', follow, { once: true, capture: true })
  })
  Object.assign(globalThis, { paintedAfterMs })
}
