import { domainToAscii } from './domain.ts'

/**
 * A domain as a person reads it: in the letters that were typed, in the form that UTS 46 gives them; in ASCII where
 * the letters could pass it off as another domain, or lead to one.
 * @param typed the domain as it was typed, lower case
 * @param ascii its ASCII form
 */
export function showDomain(typed: string, ascii: string): string {
  if (!ascii.includes('xn--')) return ascii
  const shown = typed
    .normalize('NFKC')
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll(/[。｡]/g, '.')
    .replace(/\.$/, '')
    .toLowerCase()
  const leads = domainToAscii(shown)
  if (leads.is === 'bad' || leads.domain !== ascii) return ascii
  return shown.split('.').every((label, _index, labels) => isHonest(label, labels.at(-1) ?? '')) ? shown : ascii
}

/** Scripts that are written together in one word (UTS 39 §5.2, "highly restrictive"); all others stand alone. */
const together = [
  /^[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*$/u,
  /^[\p{Script=Latin}\p{Script=Han}\p{Script=Hangul}]*$/u,
  /^[\p{Script=Latin}\p{Script=Han}\p{Script=Bopomofo}]*$/u,
]

const scripts = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Armenian',
  'Georgian',
  'Hebrew',
  'Arabic',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
  'Ethiopic',
].map((script) => new RegExp(`^\\p{Script=${script}}*$`, 'u'))

/** Cyrillic letters that look like Latin ones: https://chromium.googlesource.com/chromium/src/+/main/docs/idn.md */
const latinLookalikes = /^[асԁеһіјӏорԛѕԝхуъьҽпгѵѡ]+$/

/** Whether a label mixes no scripts, hides no marks, and can't be taken for a Latin word. */
function isHonest(label: string, ending: string): boolean {
  if (/[^\p{L}\p{M}\p{N}-]/u.test(label)) return false
  const letters = label.replaceAll(/[\p{N}\p{M}\p{Script=Common}\p{Script=Inherited}-]/gu, '')
  if (![...together, ...scripts].some((script) => script.test(letters))) return false
  return !latinLookalikes.test(letters) || !/^[\x21-\x7e]*$/.test(ending)
}
