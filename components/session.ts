import type { ComponentType } from 'preact'
import type { Query } from '../lookup/address.ts'
import type { View } from './view.ts'

export type Answered = Extract<View, { is: 'answer' }>

/** What stood in the box last time, and how it came to be answered. */
export interface Last {
  typed: string
  asked: boolean
  /** The provider that was chosen by name. */
  chosen?: string | undefined
  /** The address that was picked from a pasted list. */
  picked?: string | undefined
}

/** What can be said about the typed text itself, above its answer. */
export interface Beside {
  /** What was probably meant instead: a whole text for the box. */
  meant: string | undefined
  /** The addresses of a pasted list; empty where there is but one. */
  addresses: Query[]
}

/** What a person can do with what is shown. */
export interface Actions {
  /** Ask the same once more. */
  askAgain(): void
  /** Put another address or domain into the box and ask about it. */
  lookUp(address: string): void
  /** Ask about one of several addresses in the box, which stays as it is. */
  pick(address: string): void
  /** Take a provider that was found by name. */
  choose(id: string): void
  /** See whether DNS agrees with a bundled answer. */
  check(answered: Answered): void
  /** Ask the domain itself for its configuration file. */
  askDomain(answered: Answered): void
  /** The answer is made use of: its domain is worth remembering. */
  used(answered: Answered): void
  forgetRecents(): void
}

/** What answers the person: loaded after the first paint. */
export interface Session {
  /** Shows a view. */
  Answer: ComponentType<{ view: View; actions: Actions }>
  /** Shows what stands beside it. */
  Beside: ComponentType<{ beside: Beside; view: View; actions: Actions }>
  last: Last
  /** The text in the box changed: shows what is known without asking anybody. */
  type(typed: string, show: Show): void
  /** The person asked: goes to DNS where nothing is known. */
  ask(typed: string, show: Show): void
  /** Asks about one address of several that stand in the box. */
  pick(address: string, show: Show): void
  choose(id: string, show: Show): void
  /** Shows again what stood there, in this page or in another, without counting as a new question. */
  restore(last: Last, show: Show): void
  beside(typed: string): Beside
  check(answered: Answered, show: Show): void
  askDomain(answered: Answered, show: Show): void
  used(answered: Answered): void
  forgetRecents(show: Show): void
  /** Calls `react` when something is looked up in another page of the extension. */
  follow(react: (last: Last) => void): void
  /** Opens the side panel; to be called straight from a click. Resolves to whether this page is in its way now. */
  openPanel(): Promise<boolean>
}

export type Show = (view: View) => void
