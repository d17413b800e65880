import type { Problem, Query } from '../lookup/address.ts'
import type { Answer, NamedRecord } from '../lookup/answer.ts'

/** What stands below the address box. */
export type View =
  | { is: 'idle' }
  | { is: 'invalid'; problem: Problem }
  | { is: 'searching'; query: Query; records: NamedRecord[] }
  | { is: 'answer'; query: Query; answer: Answer }
