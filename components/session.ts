import type { ComponentType } from 'preact'
import type { View } from './view.ts'

/** What answers the person: loaded after the first paint. */
export interface Session {
  /** Shows a view. */
  Answer: ComponentType<{ view: View; onAskAgain(): void }>
  /** Picks up where the person left off. @returns what stands in the box then */
  open(start: { typed: string; asked: boolean }, show: Show): Promise<string>
  /** The text in the box changed: shows what is known without asking anybody. */
  type(typed: string, show: Show): void
  /** The person asked: goes to DNS where nothing is known. */
  ask(typed: string, show: Show): void
}

export type Show = (view: View) => void
