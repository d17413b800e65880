import type { Query } from '../../lookup/address.ts'
import type { Found } from '../../lookup/answer.ts'
import type { TextKey } from '../../seams/text.ts'

/** A file made from an answer, or why there can be none: the key of a sentence. */
export type Exported = { is: 'file'; name: string; mime: string; text: string } | Refused

export interface Refused {
  is: 'refused'
  why: TextKey
}

/** What a format needs besides the answer. */
export interface Context {
  /** What the answer is called on the screen. */
  name: string
  /** Where the extension's pages are, with a slash at the end. */
  baseUrl: string
  /** Gives another UUID at every call. */
  newUuid(): string
}

/** Makes a file on this machine. Pure apart from `context.newUuid`; no password goes in or out. */
export type Make = (answer: Found, query: Query, context: Context) => Exported

export function refused(why: TextKey): Refused {
  return { is: 'refused', why }
}

/** A file of lines of text, each ended by a line feed. */
export function textFile(name: string, lines: string[], mime = 'text/plain'): Exported {
  return { is: 'file', name, mime, text: `${lines.join('\n')}\n` }
}
