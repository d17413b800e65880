import type { Page } from 'playwright-core'
import type { Chromium } from '../test/world/chromium.ts'

/** The extension's background worker, from outside. */
export interface WorkerControl {
  /** Puts it to sleep, as the browser does after 30 idle seconds. */
  stop(): Promise<void>
  /** Wakes it without asking it anything. */
  wake(): Promise<void>
}

/** @param page one of the extension's own pages */
export async function controlWorker({ context }: Chromium, page: Page): Promise<WorkerControl> {
  const session = await context.newCDPSession(page)
  let status = ''
  let changed = () => {}
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    status = versions.at(-1)?.runningStatus ?? status
    changed()
  })
  await session.send('ServiceWorker.enable')
  const becomes = async (wanted: string) => {
    while (status !== wanted) {
      const { promise, resolve } = Promise.withResolvers<void>()
      changed = resolve
      await promise
    }
  }
  return {
    stop: async () => {
      await session.send('ServiceWorker.stopAllWorkers')
      await becomes('stopped')
    },
    wake: async () => {
      await page.evaluate('void chrome.runtime.connect({ name: "wake" })')
      await becomes('running')
    },
  }
}
