import { browser } from 'wxt/browser'
import { openPanel } from '../seams/panel.ts'

/** Opens the side panel by its keyboard shortcut; the browser itself opens the popup by its own. */
export function listenToKeys(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') void openPanel(tab?.windowId)
  })
}
