import { browser } from 'wxt/browser'

/** The version of the extension, as its manifest has it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version
}

/** The language in which the extension speaks where none was chosen, as a BCP 47 tag. */
export function browserLanguage(): string {
  const i18n: { getMessage(name: string): string } = browser.i18n
  return i18n.getMessage('language') || 'en'
}
