import { type Browser, browser } from 'wxt/browser'
import { parseTyped } from '../lookup/address.ts'
import { onSettingsChanged, readSettings } from '../seams/settings.ts'
import { speak, text } from '../seams/text.ts'
import { showLookup } from './show.ts'

/** Longer texts are no addresses. */
const longest = 2_000

/** Offers a look-up where an address already stands: on selected text and on mailto: links. */
export function offerMenus(): void {
  browser.contextMenus.onClicked.addListener(({ linkUrl, selectionText }, tab) => {
    const typed = linkUrl?.startsWith('mailto:') ? addressOf(linkUrl) : (selectionText ?? '')
    void showLookup(typed.trim().slice(0, longest), { windowId: tab?.windowId, isPrivate: tab?.incognito ?? false })
  })
  browser.runtime.onInstalled.addListener(() => void nameMenus())
  browser.runtime.onStartup.addListener(() => void nameMenus())
  onSettingsChanged(() => void nameMenus())
}

/** Browsers keep the menus from one start of the worker to the next, with the titles that they were given. */
async function nameMenus(): Promise<void> {
  await speak((await readSettings()).language)
  await browser.contextMenus.removeAll()
  const menus: Browser.contextMenus.CreateProperties[] = [
    // The browser puts the selected text in the place of %s.
    { id: 'selection', contexts: ['selection'], title: text('contextMenu.selection', { selection: '%s' }) },
    { id: 'link', contexts: ['link'], targetUrlPatterns: ['mailto:*'], title: text('contextMenu.link') },
  ]
  for (const menu of menus) browser.contextMenus.create(menu, () => browser.runtime.lastError)
}

/** The address of a mailto: link as a person writes it. */
function addressOf(link: string): string {
  const parsed = parseTyped(link)
  if (parsed.is !== 'query') return link
  const { localPart, shownDomain } = parsed.query
  return localPart === undefined ? shownDomain : `${localPart}@${shownDomain}`
}
