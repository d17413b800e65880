import { language, localised } from '../seams/text.ts'

/** A sentence of the data in several languages. */
export type Versions = { readonly en: string } & Readonly<Record<string, unknown>>

interface Props {
  /** A plain text is in the reader's language already. */
  of: Versions | string
  /** How it is written. */
  write?: (sentence: string) => string
}

/**
 * A sentence in the reader's language. Where there is none, the English one is marked as English: screen readers
 * pronounce it so, and it keeps its direction in a page from right to left.
 */
export function Sentence({ of, write = (sentence) => sentence }: Props) {
  const sentence = typeof of === 'string' ? of : localised(of)
  const isForeign = typeof of !== 'string' && sentence === of.en && language() !== 'en'
  if (!isForeign) return <>{write(sentence)}</>
  return (
    <span lang="en" dir="ltr">
      {write(sentence)}
    </span>
  )
}

/** What tells sentences apart in a list. */
export function keyOf(sentence: Versions | string): string {
  return typeof sentence === 'string' ? sentence : sentence.en
}
