import { foldText } from '../fold.ts'

/** Cyrillic and Greek letters with the Latin ones that they look like, and the Turkish `ı`. */
const pairs = 'аa вb еe һh іi јj кk ӏl мm нh оo рp сc ԛq ѕs тt уy хx ԝw αa εe ηn ιi κk νv οo ρp τt υu χx ıi'

const latin = new Map(pairs.split(' ').map(([like = '', letter = '']) => [like, letter]))

/** The Latin domain that this one looks like, where its letters are of several scripts or have signs on them. */
export function asLatin(domain: string): string | undefined {
  const folded = [...foldText(domain)].map((letter) => latin.get(letter) ?? letter).join('')
  return folded !== domain.toLowerCase() && /^[a-z0-9.-]+$/.test(folded) ? folded : undefined
}

/** Whether one label mixes the Latin script with another, which no registry allows. */
export function isMixed(domain: string): boolean {
  return domain.split('.').some((label) => /\p{Script=Latin}/u.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label))
}
