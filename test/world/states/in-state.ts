import type { Page } from 'playwright-core'
import type { Stage, State } from './state.ts'

/** Brings the browser into a state, looks at it, and leaves nothing of it behind, in the browser or in the world. */
export async function inState<T>(state: State, stage: Stage, look: (page: Page) => Promise<T>): Promise<T> {
  const page = await openPage(state, stage)
  try {
    await state.reach(page, stage)
    return await look(page)
  } finally {
    await stage.browser.context.setOffline(false)
    stage.world.resolver.faults.clear()
    stage.world.resolver.files.clear()
    await page.evaluate(forgetAll)
    await page.close()
  }
}

async function openPage({ page: name, size, search = '' }: State, { browser: { context, extensionId } }: Stage): Promise<Page> {
  const page = await context.newPage()
  await page.setViewportSize(size)
  await page.goto(`chrome-extension://${extensionId}/${name}.html${search}`)
  const isOpen = name === 'popup' || name === 'sidepanel' ? '[data-answer]:not([aria-busy="true"])' : 'h1'
  await page.locator(isOpen).waitFor()
  return page
}

/** What was typed last, the last domains, and the program that was chosen; the language stays. */
const forgetAll = `
  chrome.storage.session.clear()
    .then(() => chrome.storage.local.remove('recents'))
    .then(() => chrome.storage.local.get('settings'))
    .then(({ settings }) => chrome.storage.local.set({ settings: { version: 1, ...settings, client: undefined } }))
`
