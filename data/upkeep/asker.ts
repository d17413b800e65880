import type { Trouble } from '../../lookup/dns/doh.ts'
import type { Question } from '../../lookup/dns/message.ts'
import type { Ask } from '../../lookup/dns/resolver.ts'
import { atMost } from './at-most.ts'
import { type Fact, keyOf, toFact } from './fact.ts'

/** What DNS says to a question, or undefined where nobody could be asked. */
export type Inquire = (type: Question['type'], name: string) => Promise<Fact | undefined>

export interface NotAsked {
  question: string
  why: Trouble | 'given-up'
}

export interface AskerOptions {
  ask: Ask
  /** Answers of an earlier run: these are not asked again. */
  known?: readonly Fact[]
  onFact?: (fact: Fact) => void
  atOnce?: number
  /** How long one question may take, in milliseconds. */
  timeoutMs?: number
  /** After so many troubles in a row nothing more is asked: the network is gone. */
  giveUpAfter?: number
}

export interface Asker {
  inquire: Inquire
  /** How many questions were answered in this run. */
  answered: () => number
  notAsked: () => NotAsked[]
}

/** Asks many questions with patience: at most 20 at a time, each once, and none that an earlier run has answered. */
export function createAsker({ ask, known = [], onFact, atOnce = 20, timeoutMs = 10_000, giveUpAfter = 60 }: AskerOptions): Asker {
  const facts = new Map<string, Promise<Fact | undefined>>(known.map((fact) => [fact.question, Promise.resolve(fact)]))
  const notAsked: NotAsked[] = []
  const inTurn = atMost(atOnce)
  let answered = 0
  let troublesInARow = 0

  const askOnce = async (question: Question): Promise<Fact | undefined> => {
    const giveUp = (why: NotAsked['why']) => void notAsked.push({ question: keyOf(question), why })
    if (troublesInARow >= giveUpAfter) return giveUp('given-up')
    const reply = await ask(question, AbortSignal.timeout(timeoutMs))
    // SERVFAIL speaks of the domain: somebody did answer.
    troublesInARow = reply.is === 'trouble' && reply.trouble !== 'servfail' ? troublesInARow + 1 : 0
    if (reply.is === 'trouble') return giveUp(reply.trouble)
    answered++
    const fact = toFact(question, reply.message)
    onFact?.(fact)
    return fact
  }

  const inquire: Inquire = (type, name) => {
    const question = { type, name }
    const key = keyOf(question)
    const started = facts.get(key) ?? inTurn(() => askOnce(question))
    facts.set(key, started)
    return started
  }
  return { inquire, answered: () => answered, notAsked: () => notAsked }
}
