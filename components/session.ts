import type { ComponentType } from 'preact'
import type { View } from './view.ts'

export type Answered = Extract<View, { is: 'answer' }>

/** What a person can do with what is shown. */
export interface Actions {
  /** Ask the same once more. */
  askAgain(): void
  /** Ask about another domain. */
  lookUp(domain: string): void
  /** Take a provider that was found by name. */
  choose(id: string): void
  /** See whether DNS agrees with a bundled answer. */
  check(answered: Answered): void
  /** Ask the domain itself for its configuration file. */
  askDomain(answered: Answered): void
}

/** What answers the person: loaded after the first paint. */
export interface Session {
  /** Shows a view. */
  Answer: ComponentType<{ view: View; actions: Actions }>
  /** What stood in the box last time, whether it had been asked, and which provider was chosen by name. */
  last: { typed: string; asked: boolean; chosen?: string | undefined }
  /** The text in the box changed: shows what is known without asking anybody. */
  type(typed: string, show: Show): void
  /** The person asked: goes to DNS where nothing is known. */
  ask(typed: string, show: Show): void
  choose(id: string, show: Show): void
  check(answered: Answered, show: Show): void
  askDomain(answered: Answered, show: Show): void
}

export type Show = (view: View) => void
