import type { Random } from './random.ts'

/** What came of one input: whether it was read or refused, and what must not be. */
export interface Outcome {
  parsed: boolean
  faults: string[]
}

/** One kind of thing that comes from outside. */
export interface Kind {
  name: 'messages' | 'lookups' | 'files' | 'strings' | 'settings'
  /** How many are tried where nobody says. */
  usual: number
  draw(random: Random): Case
}

/** One input, ready to be tried as often as wanted. */
export interface Case {
  run(): Outcome | Promise<Outcome>
  /** The input as JSON, octets in hexadecimal digits. */
  show(): string
}
