import { foldText } from '../../lookup/fold.ts'

/** Letters that an inflected word may lose at its end: `порты` finds `порт`, `certificates` finds `certificate`. */
const endings = [
  { from: 7, letters: 2 },
  { from: 5, letters: 1 },
]

/** What a search is for: words in the form in which `isFound` compares them. */
export function parseQuery(query: string): string[] {
  return foldText(query)
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(stemOf)
}

/** Whether a text has every word sought, in any order. An empty search finds everything. */
export function isFound(words: readonly string[], text: string): boolean {
  const folded = foldText(text)
  return words.every((word) => placesOf(word, folded).length > 0)
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
