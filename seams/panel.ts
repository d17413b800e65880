import { browser } from 'wxt/browser'

/** Whether this browser has a panel beside its pages: Chrome's `sidePanel`, Firefox's `sidebarAction`. */
export function hasPanel(): boolean {
  return typeof browser.sidePanel?.open === 'function' || sidebar() !== undefined
}

/**
 * Opens the panel. To be called straight from a click or a key, as browsers demand.
 * @param windowId the window beside whose pages it opens
 * @returns whether it opened
 */
export async function openPanel(windowId: number | undefined): Promise<boolean> {
  try {
    const firefox = sidebar()
    if (firefox) await firefox.open()
    else if (windowId !== undefined) await browser.sidePanel.open({ windowId })
    return firefox !== undefined || windowId !== undefined
  } catch {
    return false
  }
}

/** Firefox's own, which the types of Chrome's API do not know. */
function sidebar(): { open(): unknown } | undefined {
  const api: unknown = Reflect.get(browser, 'sidebarAction')
  if (typeof api !== 'object' || api === null || !('open' in api)) return undefined
  const { open } = api
  return typeof open === 'function' ? { open: () => open.call(api) } : undefined
}
