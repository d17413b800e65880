import type { Case, Kind } from './kind.ts'
import { randomFor } from './random.ts'

/** What came of many inputs of one kind. */
export interface Bag {
  kind: Kind['name']
  inputs: number
  parsed: number
  refused: number
  slowestMs: number
  /** All together. */
  tookMs: number
  failures: Failure[]
}

/** An input with which something went wrong; its seed and index make it again. */
export interface Failure {
  kind: Kind['name']
  seed: number
  index: number
  faults: string[]
  input: string
}

interface Options {
  seed: number
  /** Which cases: from `from`, as many as `count`. */
  from?: number
  count: number
  /** How long one input may take; without it, as long as it likes. */
  limitMs?: number
  onFailure?(failure: Failure): void
}

/** After so many failures of a kind there is enough to repair. */
const enough = 20

/** Tries inputs of a kind, one after the other. */
export async function hunt(kind: Kind, { seed, from = 0, count, limitMs = Number.POSITIVE_INFINITY, onFailure }: Options): Promise<Bag> {
  const bag: Bag = { kind: kind.name, inputs: 0, parsed: 0, refused: 0, slowestMs: 0, tookMs: 0, failures: [] }
  const startMs = performance.now()
  for (let index = from; index < from + count && bag.failures.length < enough; index += 1) {
    const input = kind.draw(randomFor(seed, index))
    const tried = await time(input, bag.slowestMs)
    bag.inputs += 1
    bag.slowestMs = Math.max(bag.slowestMs, tried.tookMs)
    if (tried.parsed) bag.parsed += 1
    else bag.refused += 1
    const slow = tried.tookMs > limitMs ? [`it takes ${Math.round(tried.tookMs)} ms`] : []
    if (tried.faults.length + slow.length === 0) continue
    const failure = { kind: kind.name, seed, index, faults: [...tried.faults, ...slow], input: input.show() }
    bag.failures.push(failure)
    onFailure?.(failure)
  }
  return { ...bag, tookMs: performance.now() - startMs }
}

/** One try; a slower one than ever before is tried twice more: the first time code is not yet compiled. */
async function time(input: Case, slowestMs: number) {
  let best = await once(input)
  for (let more = 0; more < 2 && best.tookMs > slowestMs; more += 1) {
    const again = await once(input)
    best = { ...again, tookMs: Math.min(best.tookMs, again.tookMs) }
  }
  return best
}

async function once(input: Case): Promise<{ parsed: boolean; faults: string[]; tookMs: number }> {
  const startMs = usedMs()
  try {
    const outcome = await input.run()
    return { ...outcome, tookMs: usedMs() - startMs }
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { parsed: false, faults: [`an exception escapes: ${what}`], tookMs: usedMs() - startMs }
  }
}

/** The time that this thread has worked; what else the machine does meanwhile does not count. */
function usedMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}
