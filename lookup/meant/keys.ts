/** The keys of a Latin keyboard in their rows, with how far to the right each row begins, in widths of a key. */
const rows = [
  ['1234567890-', 0],
  ['qwertyuiop', 0.5],
  ['asdfghjkl', 0.75],
  ['zxcvbnm', 1.25],
] as const

const places = new Map(rows.flatMap(([keys, start], row) => [...keys].map((key, column) => [key, { row, x: start + column }] as const)))

/** Whether a finger that goes for one key can hit the other. */
export function areNeighbours(one: string, other: string): boolean {
  const [a, b] = [places.get(one), places.get(other)]
  if (a === undefined || b === undefined || one === other) return false
  const aside = Math.abs(a.x - b.x)
  return a.row === b.row ? aside === 1 : Math.abs(a.row - b.row) === 1 && aside < 1
}
