/** A source of chance that gives the same again for the same seed and index. */
export interface Random {
  /** A whole number from 0 to `limit - 1`. */
  below(limit: number): number
  /** A whole number, both ends included. */
  between(least: number, most: number): number
  /** Whether something happens that happens in this share of all cases. */
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
  /** As many as `count`, each drawn for itself. */
  list<T>(count: number, draw: () => T): T[]
}

/** mulberry32, begun anew for each case, so that one can be drawn without those before it. */
export function randomFor(seed: number, index: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const between = (least: number, most: number) => least + below(most - least + 1)
  return {
    below,
    between,
    chance: (share) => next() < share,
    pick: (list) => {
      for (const picked of list.slice(below(list.length))) return picked
      throw new Error('There is nothing to pick from.')
    },
    list: (count, draw) => Array.from({ length: count }, draw),
  }
}
