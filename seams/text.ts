import { browser } from 'wxt/browser'
import type en from '../locales/en.json'
import { isRightToLeft, type Language } from '../locales/languages.ts'

type Tree = typeof en
/** WXT narrows the names to those of a public `_locales` folder; ours is made in the build. */
const i18n: { getMessage(name: string): string } = browser.i18n

/** The texts of a language that was chosen instead of the browser's. */
let chosen: ReadonlyMap<string, string> | undefined

/** From now on all texts are in this language; `undefined` = the browser's. The browser knows only its own, so another is fetched from the package. */
export function speak(language: Language | undefined): Promise<void> {
  speaking = change(language)
  return speaking
}

let speaking: Promise<void> = Promise.resolve()

async function change(language: Language | undefined): Promise<void> {
  if (language === undefined || language === i18n.getMessage('language')) chosen = undefined
  else chosen = await (await import('./language.ts')).fetchMessages(language)
}

function messageOf(name: string): string {
  return chosen ? (chosen.get(name) ?? '') : i18n.getMessage(name)
}

/** A key of the locale files: `answer.copyAll`. A message with plural forms is named without the form. */
export type TextKey = { [Room in keyof Tree]: `${Room}.${string & keyof Tree[Room]}` }[keyof Tree]

/**
 * A sentence from the locale files. `{name}` in it is replaced by `values.name`; where the message has plural forms,
 * `values.count` chooses one (CLDR, by `Intl.PluralRules`).
 */
export function text(key: TextKey, values: Record<string, string | number> = {}): string {
  const name = key.replaceAll(/[.-]/g, '_')
  const form = typeof values['count'] === 'number' ? new Intl.PluralRules(language()).select(values['count']) : undefined
  const message = (form && messageOf(`${name}_${form}`)) || messageOf(name) || messageOf(`${name}_other`) || key
  return message.replaceAll(/\{(\w+)\}/g, (whole, slot: string) => inserted(values[slot] ?? whole))
}

/** In a right-to-left sentence a host name keeps its own direction (Unicode FSI … PDI, UAX #9 §2.4). */
function inserted(value: string | number): string {
  return typeof value === 'string' && isRightToLeft(language()) ? `\u2068${value}\u2069` : String(value)
}

/** Several names or words in one line: "IMAP, POP3". */
export function listed(words: readonly string[]): string {
  return words.join(text('list.comma'))
}

/** A label and what it says: "Port: 993". */
export function labelled(label: string, value: string | number): string {
  return text('list.pair', { label, value })
}

/** The same text for the clipboard or a file, where the marks of direction would get into host names. */
export function unmarked(sentence: string): string {
  return sentence.replaceAll(/[\u2068\u2069]/g, '')
}

/** The language of the messages, as a BCP 47 tag. */
export function language(): string {
  return messageOf('language') || 'en'
}

/** The same, as soon as the texts of a language that was just chosen are there, or can't be had. */
export async function languageToBe(): Promise<string> {
  await speaking.catch(() => undefined)
  return language()
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
