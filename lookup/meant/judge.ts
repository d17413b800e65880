import type { IsEnding } from './endings.ts'
import type { FindSlip } from './slips.ts'

/** What is known about domains. */
export interface Judge {
  isKnown(domain: string): boolean
  /** Much used, under a name that is hardly ever part of another. */
  isDistinct(domain: string): boolean
  isEnding: IsEnding
  findSlip: FindSlip
}
