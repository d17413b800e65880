import { findEdit } from './edit.ts'
import { areNeighbours } from './keys.ts'
import { isBrushed, isDoubled } from './name-slip.ts'
import { isDistinct, type Used } from './used.ts'

export interface TypedEnding {
  ending: string
  /** Domains can end so. */
  exists: boolean
}

/**
 * Whether an ending is a slip of the one that a used domain of the same name has. The ending of another country is
 * none: `mail.rs` is somebody else's. But nobody is called as the most used domain of all is, and of a much used name
 * `.co` and `.cm` are `.com` cut short.
 */
export function isSlipOfEnding({ ending, exists }: TypedEnding, used: Used): boolean {
  if (!exists) return isBroken(ending, used.ending)
  if (used.rank === 0) return true
  return isDistinct(used) && used.ending.length === 3 && findEdit(ending, used.ending)?.is === 'missing'
}

/** Whether something that no domain can end in is what became of an ending; none at all is, too. */
export function isBroken(typed: string, ending: string): boolean {
  if (ending.startsWith(typed)) return true
  const edit = findEdit(typed, ending)
  switch (edit?.is) {
    case 'swapped':
    case 'missing':
      return true
    // One letter makes `run` of `ru` and `dev` of `de`.
    case 'extra':
      return ending.length > 2 || isDoubled(edit) || isBrushed(edit)
    case 'other':
      return areNeighbours(edit.typed, edit.meant)
    default:
      return false
  }
}
