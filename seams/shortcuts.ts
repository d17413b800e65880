import { browser } from 'wxt/browser'

/** A keyboard shortcut of the extension: the command's name in the manifest, and its keys; none are ''. */
export interface Shortcut {
  command: string
  keys: string
}

/** The shortcuts as the person has set them. */
export async function readShortcuts(): Promise<Shortcut[]> {
  try {
    return (await browser.commands.getAll()).map(({ name = '', shortcut = '' }) => ({ command: name, keys: shortcut }))
  } catch {
    return []
  }
}

/** Opens the browser's own page of shortcuts. Resolves to whether it did. */
export async function openShortcutSettings(): Promise<boolean> {
  try {
    // Firefox has its own call (since 137), which the types of Chrome's API do not know.
    const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings')
    if (typeof open === 'function') await open.call(browser.commands)
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
    return true
  } catch {
    return false
  }
}
