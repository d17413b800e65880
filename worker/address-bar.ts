import { browser } from 'wxt/browser'
import { parseTyped } from '../lookup/address.ts'
import { type CompleteDomain, domainsByUse, indexDomains } from '../lookup/complete.ts'
import { loadDataset } from '../seams/dataset.ts'
import { readSettings } from '../seams/settings.ts'
import { speak, text } from '../seams/text.ts'
import { showLookupInTab } from './show.ts'

/** Looks up from the address bar: the keyword of the manifest, a space, and an address. */
export function offerAddressBar(): void {
  let complete: CompleteDomain | undefined
  const completions = async (typed: string) => {
    complete ??= indexDomains(domainsByUse(await loadDataset()))
    return complete(typed.includes('@') ? typed : `@${typed}`, 5)
  }

  browser.omnibox.onInputStarted.addListener(() => {
    void readSettings()
      .then(({ language }) => speak(language))
      .then(() => browser.omnibox.setDefaultSuggestion({ description: described(text('addressBar.lookUp')) }))
  })
  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    void completions(typed).then((found) => {
      const isBare = !typed.includes('@')
      suggest(
        found.map(({ text: completed, provider }) => {
          const content = isBare ? completed.replace(/^@/, '') : completed
          return { content, description: described(text('addressBar.suggestion', { address: content, name: provider })) }
        }),
      )
    })
  })
  browser.omnibox.onInputEntered.addListener((typed, disposition) => {
    void browser.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
      const place = { windowId: tab?.windowId, isPrivate: tab?.incognito ?? false }
      return showLookupInTab(tidy(typed), disposition === 'currentTab' ? { ...place, tabId: tab?.id } : place)
    })
  })
}

/** What is no address yet goes into the box as it is: the popup says what is missing. */
function tidy(typed: string): string {
  return parseTyped(typed).is === 'empty' ? '' : typed.trim()
}

/** Chrome reads descriptions as XML (its omnibox reference), Firefox as plain text. */
function described(sentence: string): string {
  if (import.meta.env.FIREFOX) return sentence
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
  return sentence.replaceAll(/[&<>"']/g, (letter) => names[letter] ?? '')
}
