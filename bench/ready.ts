import type { BrowserContext, Page } from 'playwright-core'
import * as z from 'zod'

/**
 * Opens a popup's page in a tab of its own and resolves to the milliseconds from the start of the navigation until the
 * popup is ready: its box has the focus and the first contents are painted. `settled`: what must stand in the page before it is closed, so that
 * nothing of it goes on beside the next measurement.
 */
export async function timeReady(context: BrowserContext, url: string, settled = 'body'): Promise<number> {
  return onPage(context, url, watchReady, async (page) => {
    const readyMs = z.number().parse(await page.evaluate('readyMs'))
    await page.locator(settled).first().waitFor({ state: 'attached' })
    return readyMs
  })
}

/** The same until the final answer is painted that the popup was opened with. */
export async function timeFirstAnswer(context: BrowserContext, url: string): Promise<number> {
  return onPage(context, url, watchFirstAnswer, async (page) => z.number().parse(await page.evaluate('answeredMs')))
}

async function onPage<T>(context: BrowserContext, url: string, watch: () => void, read: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage()
  try {
    await page.addInitScript(watch)
    await page.goto(url)
    return await read(page)
  } finally {
    await page.close()
  }
}

/** Runs in the page, before its own scripts; may use nothing from outside. All times count from the start of the navigation. */
function watchReady(): void {
  const focus = new Promise<number>((resolve) => {
    addEventListener('focusin', ({ target }) => target instanceof HTMLInputElement && resolve(performance.now()), true)
  })
  const paint = new Promise<number>((resolve) => {
    const observer = new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime)
    })
    observer.observe({ type: 'paint', buffered: true })
  })
  Object.assign(globalThis, { readyMs: Promise.all([focus, paint]).then((both) => Math.max(...both)) })
}

/** Runs in the page as well. */
function watchFirstAnswer(): void {
  const answeredMs = new Promise<number>((resolve) => {
    const look = () => {
      if (document.querySelector('[data-answer][data-state="found"][aria-busy="false"]') === null) return void requestAnimationFrame(look)
      // This frame is painted before the next task.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now())
      port2.postMessage('')
    }
    look()
  })
  Object.assign(globalThis, { answeredMs })
}
