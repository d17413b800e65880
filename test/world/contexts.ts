import type { Worker } from 'playwright-core'
import * as z from 'zod'
import type { Chromium } from './chromium.ts'

/** The extension's background worker, woken where it sleeps. */
export async function workerOf({ context }: Chromium): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker')
}

/** What of the extension is open just now: `POPUP`, `SIDE_PANEL`, `TAB`, `BACKGROUND`; popups are no pages to Playwright. */
export async function contextsOf(chromium: Chromium): Promise<string[]> {
  const worker = await workerOf(chromium)
  const contexts: unknown = await worker.evaluate('chrome.runtime.getContexts({}).then((all) => all.map(({ contextType }) => contextType))')
  return z.array(z.string()).parse(contexts)
}
