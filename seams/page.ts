import type { Language } from '../locales/languages.ts'
import { isRightToLeft, languages } from '../locales/languages.ts'
import type { Settings } from './settings.ts'
import { language, speak, type TextKey, text } from './text.ts'

/** Settings are read too late for the first paint, so the chosen language has a copy that is there at once. */
const copyOfLanguage = 'language'

/**
 * Makes this page speak the reader's language and gives it its title; to be awaited before anything is drawn. When
 * another language is chosen elsewhere, the page begins anew.
 */
export async function openPage(title: TextKey): Promise<void> {
  const chosen = readCopy()
  if (chosen) await speak(chosen)
  const root = document.documentElement
  root.lang = language()
  if (isRightToLeft(language())) root.dir = 'rtl'
  document.title = title === 'extension.name' ? text(title) : `${text(title)} — ${text('extension.name')}`
  const follow = (settings: Settings) => {
    // Other pages share the copy, so it does not tell what this one speaks.
    if (writeCopy(settings.language) && settings.language !== chosen) location.reload()
  }
  afterPaint(() => {
    void import('./settings.ts').then(({ readSettings, onSettingsChanged }) => {
      onSettingsChanged(follow)
      return readSettings().then(follow)
    })
  })
}

/** Runs `start` when what stands in the page has been painted, so that it takes no time from the paint. */
function afterPaint(start: () => void): void {
  requestAnimationFrame(() => setTimeout(start))
}

function readCopy(): Language | undefined {
  try {
    const copy = localStorage.getItem(copyOfLanguage)
    return languages.find((one) => one === copy)
  } catch {
    return undefined
  }
}

/** Whether it could be kept: a browser may forbid it. */
function writeCopy(chosen: Language | undefined): boolean {
  try {
    if (chosen) localStorage.setItem(copyOfLanguage, chosen)
    else localStorage.removeItem(copyOfLanguage)
    return true
  } catch {
    return false
  }
}
