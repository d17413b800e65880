import type { Chromium } from './chromium.ts'

/**
 * Chooses a language. Resolves when a popup that was open meanwhile speaks it.
 */
export async function chooseLanguage({ context, extensionId, openPopup }: Chromium, language: string) {
  const popup = await openPopup()
  // Chosen elsewhere: the popup begins anew, and nothing that still runs in it would come to its end.
  const page = await context.newPage()
  await page.goto(`chrome-extension://${extensionId}/manifest.json`)
  await page.evaluate((settings) => Reflect.get(globalThis, 'chrome').storage.local.set({ settings }), { version: 1, language })
  await popup.waitForFunction((wanted) => document.documentElement.lang === wanted, language)
  await page.close()
  await popup.close()
}
