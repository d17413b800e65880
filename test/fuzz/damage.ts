import type { Random } from './random.ts'

/** One way to damage a row of octets or characters. */
type Damage = <T>(row: readonly T[], random: Random, draw: () => T) => T[]

const set: Damage = (row, random, draw) => row.toSpliced(random.below(row.length + 1), 1, draw())
const cut: Damage = (row, random) => row.slice(0, random.below(row.length + 1))
const behead: Damage = (row, random) => row.slice(random.below(row.length + 1))
const take: Damage = (row, random) => row.toSpliced(random.below(row.length + 1), random.between(1, 12))
const insert: Damage = (row, random, draw) => row.toSpliced(random.below(row.length + 1), 0, ...random.list(random.between(1, 8), draw))
const repeat: Damage = (row, random) => {
  const at = random.below(row.length + 1)
  const piece = row.slice(at, at + random.between(1, 40))
  return row.toSpliced(at, 0, ...random.list(random.between(1, 30), () => piece).flat())
}
const move: Damage = (row, random) => {
  const at = random.below(row.length + 1)
  const piece = row.slice(at, at + random.between(1, 40))
  return row.toSpliced(at, piece.length).toSpliced(random.below(row.length + 1), 0, ...piece)
}

const ways: readonly Damage[] = [set, set, set, cut, behead, take, insert, repeat, move]

/** The row with some damage; `draw` gives what stands in the place of something else. */
export function damage<T>(row: readonly T[], random: Random, draw: () => T, most = 3): T[] {
  let damaged = [...row]
  for (let times = random.between(1, most); times > 0; times -= 1) damaged = random.pick(ways)(damaged, random, draw)
  return damaged
}

/** One bit of an octet turned over. */
export function flipBit(octets: readonly number[], random: Random): number[] {
  const at = random.below(octets.length)
  return octets.map((octet, index) => (index === at ? octet ^ (1 << random.below(8)) : octet))
}
