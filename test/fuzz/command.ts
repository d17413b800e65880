import { parseArgs } from 'node:util'
import { hunt } from './hunt.ts'
import { kinds } from './kinds.ts'
import { describeFailure, table } from './report.ts'

/** Longer than this a person would notice. */
const limitMs = 50

/**
 * Tries damaged inputs of every kind and prints what came of it. Resolves to whether all went well.
 * @param args `--seed N`, how many of each kind (`--messages N` …), `--only KIND:INDEX` for a single one
 */
export async function fuzz(args: readonly string[]): Promise<boolean> {
  const number = { type: 'string' } as const
  const { values } = parseArgs({
    args: [...args],
    options: { seed: number, messages: number, lookups: number, files: number, strings: number, settings: number, only: number },
  })
  const seed = Number(values.seed ?? 1)
  const [only, at] = values.only?.split(':') ?? []
  const bags = []
  for (const kind of kinds) {
    if (only !== undefined && only !== kind.name) continue
    const which = at === undefined ? { count: Number(values[kind.name] ?? kind.usual) } : { from: Number(at), count: 1 }
    bags.push(await hunt(kind, { seed, ...which, limitMs, onFailure: (failure) => console.error(describeFailure(failure)) }))
  }
  console.log(table(bags))
  return bags.every(({ failures }) => failures.length === 0)
}
