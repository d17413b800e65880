import { distanceOf, findEdit } from './edit.ts'
import { isBroken, isSlipOfEnding, type TypedEnding } from './ending-slip.ts'
import { type IsEnding, splitDomain } from './endings.ts'
import { isSlipOfName } from './name-slip.ts'
import { isDistinct, type Used } from './used.ts'

/** The used domain that an unknown one is a slip of. */
export type FindSlip = (domain: string) => string | undefined

interface Typed extends TypedEnding {
  name: string
  undotted: string
  /** Domains can have this last label. */
  isPossible: boolean
}

/** @param used the most used first */
export function indexSlips(used: readonly Used[], isEnding: IsEnding): FindSlip {
  return (domain) => {
    const { name, ending } = splitDomain(domain)
    const isPossible = isEnding(domain.slice(domain.lastIndexOf('.') + 1))
    const typed: Typed = { name, ending, undotted: undotted(domain), exists: isEnding(ending), isPossible }
    const near = used.find((one) => isOneSlip(typed, one))
    return (near ?? used.find((one) => isTwoSlips(typed, one)))?.domain
  }
}

function isOneSlip(typed: Typed, used: Used): boolean {
  if (typed.name === used.name) return isSlipOfEnding(typed, used)
  if (typed.ending === used.ending) return isSlipOfName(typed.name, used)
  // A dot that was left out or stands at a wrong place; but `liveco.uk` can be somebody's.
  return (!typed.isPossible || isDistinct(used)) && typed.undotted === undotted(used.domain)
}

/** Both in the name and in the ending, or two in a long name. */
function isTwoSlips(typed: Typed, used: Used): boolean {
  if (used.rank >= 150) return false
  if (typed.ending === used.ending)
    return used.name.length >= 10 && typed.name[0] === used.name[0] && distanceOf(typed.name, used.name) <= 2
  if (typed.exists || !isBroken(typed.ending, used.ending)) return false
  return isSlipOfName(typed.name, used) || (used.name.length >= 5 && findEdit(typed.name, used.name) !== undefined)
}

function undotted(domain: string): string {
  return domain.replaceAll('.', '')
}
