import type { State } from '../../test/world/states/state.ts'

const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** The languages in which the main states are seen: other letters, longer words, from right to left. */
const languages = ['ru', 'uk', 'de', 'ar'] as const

/** One picture. */
export interface Shot {
  state: State
  lang: string
  theme: Theme
  /** Its name in the folder. */
  file: string
}

/** Each option with its values, several in one with commas; one that is absent narrows nothing. */
export type Narrowed = { [option in 'lang' | 'theme' | 'state']?: string[] }

/** Every state in English, the main ones in other languages too, each in both themes. */
export function shotsOf(states: readonly State[]): Shot[] {
  return ['en', ...languages].flatMap((lang) =>
    states
      .filter(({ isMain }) => lang === 'en' || isMain)
      .flatMap((state) => themes.map((theme) => ({ state, lang, theme, file: `${state.name}-${lang}-${theme}.png` }))),
  )
}

export function isWanted({ state, lang, theme }: Shot, narrowed: Narrowed): boolean {
  return fits(lang, narrowed.lang) && fits(theme, narrowed.theme) && fits(state.name, narrowed.state)
}

function fits(name: string, wanted: string[] | undefined): boolean {
  return wanted === undefined || wanted.flatMap((one) => one.split(',')).some((one) => name.startsWith(one))
}
