import type { Pair } from './figures.ts'

/** Measures two things in turn, so that whatever else the machine does strikes both. The first pair warms up and is left out. */
export async function pairsOf(count: number, one: () => Promise<number>, other: () => Promise<number>): Promise<Pair[]> {
  const pairs: Pair[] = []
  for (let run = 0; run <= count; run++) pairs.push([await one(), await other()])
  return pairs.slice(1)
}
