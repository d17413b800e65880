import { browser } from 'wxt/browser'

/** Where this page is shown. */
export interface Window {
  /** The number of the browser window. */
  id: number | undefined
  isPrivate: boolean
  /** In a tab, not in a popup or a panel. */
  isTab: boolean
}

/** Reads what window this page is in; a browser that can't say is taken for an ordinary one. */
export async function thisWindow(): Promise<Window> {
  try {
    const [{ id, incognito }, tab] = await Promise.all([browser.windows.getCurrent(), browser.tabs.getCurrent()])
    return { id, isPrivate: incognito, isTab: tab !== undefined }
  } catch {
    return { id: undefined, isPrivate: false, isTab: false }
  }
}
