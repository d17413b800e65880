import { foldText } from '../../lookup/fold.ts'
import { placesOf } from './find.ts'
import { textsIn } from './texts.ts'

/** Marks the words in the page as `::highlight(found)`; none = takes the marks away. */
export function highlight(root: Node, words: readonly string[]): void {
  if (words.length === 0) CSS.highlights.delete('found')
  else CSS.highlights.set('found', new Highlight(...textsIn(root).flatMap((text) => rangesIn(text, words))))
}

function rangesIn(text: Text, words: readonly string[]): Range[] {
  const folded = foldText(text.data)
  // A letter that folds into several would move the places after it.
  if (folded.length !== text.length) return []
  return words.flatMap((word) =>
    placesOf(word, folded).map((start) => {
      const range = new Range()
      range.setStart(text, start)
      range.setEnd(text, start + word.length)
      return range
    }),
  )
}
