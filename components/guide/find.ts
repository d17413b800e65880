import { foldText } from '../../lookup/fold.ts'

/** Letters that an inflected word may lose at its end: `порты` finds `порт`, `certificates` finds `certificate`. */
const endings = [
  { from: 7, letters: 2 },
  { from: 5, letters: 1 },
]

/** A section as the search sees it. */
export interface Searched<Id> {
  id: Id
  /** What it is about: the sections that have all words here come first. */
  about: string
  /** All that stands in it. */
  text: string
}

export interface Hits<Id> {
  ids: Id[]
  /** The folded words that stand there; empty = nothing was sought, and all is found. */
  words: string[]
}

/** The sections that have every word sought, in any order; where none has them as typed, without their endings. */
export function search<Id>(query: string, sections: readonly Searched<Id>[]): Hits<Id> {
  const typed = foldText(query)
    .split(/[\s,;]+/)
    .filter(Boolean)
  const exact = searchFor(typed, sections)
  return exact.ids.length > 0 ? exact : searchFor(typed.map(stemOf), sections)
}

function searchFor<Id>(words: string[], sections: readonly Searched<Id>[]): Hits<Id> {
  const has = (text: string) => words.every((word) => placesOf(word, foldText(text)).length > 0)
  const found = sections.filter(({ about, text }) => has(`${about} ${text}`))
  const first = found.filter(({ about }) => has(about))
  return { ids: [...first, ...found.filter((section) => !first.includes(section))].map(({ id }) => id), words }
}

/** Where a word stands in a folded text. A number is found as a whole: `25` is not in `2525`. */
export function placesOf(word: string, folded: string): number[] {
  const places: number[] = []
  for (let place = folded.indexOf(word); place !== -1; place = folded.indexOf(word, place + word.length)) places.push(place)
  if (!/^\d+$/.test(word)) return places
  return places.filter((place) => !isDigit(folded[place - 1]) && !isDigit(folded[place + word.length]))
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}

function stemOf(word: string): string {
  if (!/^\p{L}+$/u.test(word)) return word
  const ending = endings.find(({ from }) => word.length >= from)
  return ending ? word.slice(0, -ending.letters) : word
}
