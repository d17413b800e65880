import { browser } from 'wxt/browser'
import type en from '../locales/en.json'

type Tree = typeof en
/** WXT narrows the names to those of a public `_locales` folder; ours is made in the build. */
const i18n: { getMessage(name: string): string } = browser.i18n

/** A key of the locale files: `answer.copyAll`. A message with plural forms is named without the form. */
export type TextKey = { [Room in keyof Tree]: `${Room}.${string & keyof Tree[Room]}` }[keyof Tree]

/**
 * A sentence from the locale files in the browser's language. `{name}` in it is replaced by `values.name`; where the
 * message has plural forms, `values.count` chooses one (CLDR, by `Intl.PluralRules`).
 */
export function text(key: TextKey, values: Record<string, string | number> = {}): string {
  const name = key.replaceAll(/[.-]/g, '_')
  const form = typeof values['count'] === 'number' ? new Intl.PluralRules(language()).select(values['count']) : undefined
  const message = (form && i18n.getMessage(`${name}_${form}`)) || i18n.getMessage(name) || i18n.getMessage(`${name}_other`) || key
  return message.replaceAll(/\{(\w+)\}/g, (whole, slot: string) => String(values[slot] ?? whole))
}

/** The language of the messages, as a BCP 47 tag. */
export function language(): string {
  return i18n.getMessage('language') || 'en'
}

/** One of several language versions: the reader's, else English. */
export function localised(versions: { readonly en: string } & Readonly<Record<string, unknown>>): string {
  const own = versions[language()] ?? versions[language().split('-')[0] ?? 'en']
  return typeof own === 'string' ? own : versions.en
}

/** A date of the dataset in words: "August 2026", "2016", "18 September 2018"; with a `short` month "Aug 2026". */
export function dateInWords(date: string, month: 'long' | 'short' = 'long'): string {
  const [year = '', monthNumber, day] = date.split('-')
  if (monthNumber === undefined) return year
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month,
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }
  const inWords = new Intl.DateTimeFormat(language(), options).format(new Date(`${year}-${monthNumber}-${day ?? '01'}`))
  // Russian and Ukrainian put a short word for "year" behind, which a sentence does not need.
  return inWords.replace(/ [гр]\.$/, '')
}
