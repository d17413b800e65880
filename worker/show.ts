import { browser } from 'wxt/browser'
import { writeLast } from '../seams/memory.ts'

/** Where an answer is to be shown. */
export interface Place {
  tabId?: number | undefined
  windowId?: number | undefined
  isPrivate: boolean
}

const page = '/popup.html'

/**
 * Looks up what was met outside the popup. It goes through the memory, not through the page's address, which the
 * browser would keep in its history. An open side panel shows it; else the popup, else a tab.
 */
export async function showLookup(typed: string, { windowId, isPrivate }: Place): Promise<void> {
  await writeLast({ typed, asked: true }, isPrivate)
  if (await isPanelOpen(windowId)) return
  try {
    await browser.action.openPopup()
  } catch {
    await browser.tabs.create({ url: page, ...(windowId === undefined ? {} : { windowId }) })
  }
}

/** The same in a tab: the one that is there, or a new one. */
export async function showLookupInTab(typed: string, { tabId, windowId, isPrivate }: Place): Promise<void> {
  await writeLast({ typed, asked: true }, isPrivate)
  const url = browser.runtime.getURL(page)
  if (tabId === undefined) await browser.tabs.create({ url, ...(windowId === undefined ? {} : { windowId }) })
  else await browser.tabs.update(tabId, { url })
}

async function isPanelOpen(windowId: number | undefined): Promise<boolean> {
  if (windowId === undefined || !('getContexts' in browser.runtime)) return false
  try {
    return (await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'], windowIds: [windowId] })).length > 0
  } catch {
    return false
  }
}
