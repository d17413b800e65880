import { type Edit, findEdit } from './edit.ts'
import { areNeighbours } from './keys.ts'
import { isDistinct, type Used } from './used.ts'

/**
 * Whether a name is one slip of the finger away from a much used one. What other people's names are made of is none:
 * another first letter (`hmail`), another word of four letters (`line` for `live`).
 */
export function isSlipOfName(typed: string, used: Used): boolean {
  const edit = findEdit(typed, used.name)
  if (edit === undefined) return false
  if (isDistinct(used)) return isSlip(edit, used.name)
  return used.name.length === 4 && used.rank < 50 && (edit.is === 'swapped' || isDoubled(edit))
}

function isSlip(edit: Edit, name: string): boolean {
  switch (edit.is) {
    case 'swapped':
      return true
    case 'missing':
      return edit.at > 0 || name.length >= 7
    case 'extra':
      return isDoubled(edit) || (edit.at > 0 && isBrushed(edit))
    case 'other':
      return edit.at > 0 && (areNeighbours(edit.typed, edit.meant) || isVowelInside(edit, name))
  }
}

type Extra = Extract<Edit, { is: 'extra' }>

export function isDoubled(edit: Edit): boolean {
  return edit.is === 'extra' && edit.beside.includes(edit.key)
}

/** A second key touched together with the right one, or a hyphen where a name seems to be of two words. */
export function isBrushed({ key, beside }: Extra): boolean {
  return key === '-' || beside.some((other) => areNeighbours(key, other))
}

/** Written as it sounds: `gmeil`. At the end it makes another word: `libera`. */
function isVowelInside({ at, typed, meant }: Extract<Edit, { is: 'other' }>, name: string): boolean {
  return at < name.length - 1 && /^[aeiouy]{2}$/.test(typed + meant)
}
