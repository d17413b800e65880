/** One difference between what was typed and what was meant; `at` counts from the start of both. */
export type Edit =
  | { is: 'swapped'; at: number }
  | { is: 'missing'; at: number }
  | { is: 'extra'; at: number; key: string; beside: string[] }
  | { is: 'other'; at: number; typed: string; meant: string }

/** The one edit that leads from `meant` to `typed`; nothing where they are the same or more than one apart. */
export function findEdit(typed: string, meant: string): Edit | undefined {
  const shorter = Math.min(typed.length, meant.length)
  let at = 0
  while (at < shorter && typed[at] === meant[at]) at += 1
  let same = 0
  while (same < shorter - at && typed.at(-same - 1) === meant.at(-same - 1)) same += 1
  const [wrong, right] = [typed.slice(at, typed.length - same), meant.slice(at, meant.length - same)]
  if (wrong === '' && right.length === 1) return { is: 'missing', at }
  if (wrong.length === 1 && right === '') return { is: 'extra', at, key: wrong, beside: [...meant.slice(Math.max(0, at - 1), at + 1)] }
  if (wrong.length === 1 && right.length === 1) return { is: 'other', at, typed: wrong, meant: right }
  return wrong.length === 2 && wrong === [...right].reverse().join('') ? { is: 'swapped', at } : undefined
}

/** How many characters have to be put in, left out, changed or swapped with the next one (optimal string alignment). */
export function distanceOf(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const changed = one[row - 1] === other[column - 1] ? 0 : 1
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + changed,
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = last
    last = next
  }
  return last[other.length] ?? 0
}
