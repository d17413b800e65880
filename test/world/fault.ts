import type { Question } from './question.ts'

type Misbehaviour =
  | { is: 'silent' }
  | { is: 'slow'; delayMs: number }
  | { is: 'reset' }
  | { is: 'status'; status: number; headers?: Record<string, string> }
  | { is: 'html' }
  | { is: 'empty' }
  | { is: 'garbage' }
  | { is: 'cut' }
  | { is: 'wrong-id' }
  | { is: 'wrong-question' }
  | { is: 'servfail'; names?: string[] }
  | { is: 'no-cors' }
  /** From the first struck request on, the host shows a certificate that no browser trusts. */
  | { is: 'certificate' }

/** What a host does wrong; with `when`, only for the questions that it picks. */
export type Fault = Misbehaviour & { when?: (question: Question) => boolean }

/** Whether this fault strikes this question; one that picks questions leaves requests without any alone. */
export function strikes(fault: Fault, question: Question | undefined): boolean {
  if (fault.is === 'servfail' && fault.names && !(question && fault.names.includes(question.name))) return false
  return fault.when === undefined || (question !== undefined && fault.when(question))
}
