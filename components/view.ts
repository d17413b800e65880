import type { BundledProvider, BundledSoftware } from '../data/dataset.ts'
import type { Problem, Query } from '../lookup/address.ts'
import type { Answer, DnsEvidence, NamedRecord } from '../lookup/answer.ts'
import type { Completion } from '../lookup/complete.ts'
import type { Service } from '../lookup/discover/findings.ts'

/** A domain that was looked up before. */
export interface Recent {
  domain: string
  shownDomain: string
}

/** What stands below the address box. */
export type View =
  /** `recents`: the last domains that were looked up. */
  | { is: 'idle'; recents: readonly Recent[] }
  /** Something was dropped that is no text. */
  | { is: 'not-text' }
  | { is: 'invalid'; problem: Problem }
  /** `asked`: Enter was pressed, and several fit. */
  | { is: 'names'; matches: BundledProvider[]; asked?: true }
  /** Domains that begin with what stands behind the `@`. */
  | { is: 'completions'; completions: Completion[] }
  | { is: 'searching'; query: Query; records: NamedRecord[] }
  | { is: 'answer'; query: Query; answer: Answer; check?: Check; domainAsk?: DomainAsk; software: readonly BundledSoftware[] }

/** What DNS says about a bundled answer, asked only when the person presses "check now". */
export type Check =
  | { is: 'asking' }
  | { is: 'failed' }
  | {
      is: 'done'
      takesMail: boolean
      /** Servers of the answer that do not exist. */
      missing: string[]
      /** Servers that the domain publishes and the answer lacks. */
      others: Service[]
      dns: DnsEvidence
    }

/** How far the question to the domain itself has come. */
type DomainAsk = { is: 'asking' } | { is: 'refused' } | { is: 'failed' }
