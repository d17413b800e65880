import { domainToASCII } from 'node:url'
import type { Provider } from '../../schema.ts'

type Server = Provider['servers'][number]

/** What another collection says about one provider, in this project's words. */
export interface Row {
  /** The file below the checkout. */
  file: string
  /** How `sources` names it: `thunderbird/autoconfig ispdb/example.com.xml`. */
  from: string
  trust: 'high' | 'medium'
  name: string
  domains: string[]
  servers: Server[]
  signIn: Provider['signIn']
  help: string[]
  /** When the collection itself last checked it. */
  checked?: string
  /** What it tells people to do first, in its own words: to read, not to copy. */
  hint?: string
  /** What was not understood or does not belong here, one sentence each. */
  leftOut: string[]
}

export type ReadRow = { is: 'row'; row: Row } | { is: 'broken'; file: string; why: string }

/** One line without control characters, as a terminal and a JSON file can take it. */
export function clean(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A domain as the data files write it, in A-labels; empty where it is none. */
export function toDomain(text: string): string {
  return domainToASCII(text.trim())
}
