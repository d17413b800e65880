import { languages } from '../../locales/languages.ts'

/** A language's name in that language, as it stands alone: "Русский". */
export function ownName(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag
  const [first = '', ...rest] = name
  return first.toLocaleUpperCase(tag) + rest.join('')
}

/** Every language there is, in the order of their own names. */
export function namedLanguages(): { tag: string; name: string }[] {
  return languages.map((tag) => ({ tag, name: ownName(tag) })).toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
}
