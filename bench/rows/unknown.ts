import { timeEnter } from '../entered.ts'
import { medianLine } from '../figures.ts'
import type { Line } from '../line.ts'
import type { Row } from '../row.ts'
import { onStage, type Stage } from '../stage.ts'
import { settledInRoundOne, settledInRoundTwo } from '../unknown-domains.ts'

/** Domains that only DNS knows; the worker is awake and knows its resolver. */
export const unknown: Row = {
  name: 'unknown',
  measure: async (runs = 20) => {
    const near = { one: settledInRoundOne('near-firm', runs + 1), two: settledInRoundTwo('near-own', runs) }
    const far = { one: settledInRoundOne('far-firm', runs + 1), two: settledInRoundTwo('far-own', runs) }
    const zone = [near.one, near.two, far.one, far.two].flatMap((part) => part.zone)
    return onStage(zone, async (stage) => [
      ...(await measureAt(stage, 100, far, { one: { target: { atMost: 150 } }, two: { target: { atMost: 260 } } })),
      ...(await measureAt(stage, 30, near, { one: {}, two: {} })),
    ])
  },
}

type Rounds<T> = { one: T; two: T }

async function measureAt(
  { chromium, doh }: Stage,
  roundTripMs: number,
  { one, two }: Rounds<{ domains: string[] }>,
  targets: Rounds<{ target?: { atMost: number } }>,
): Promise<Line[]> {
  doh.roundTripMs = roundTripMs
  const [warmUp = '', ...rest] = one.domains
  await timeEnter(chromium, warmUp)
  const all = async (domains: string[]) => {
    const times: number[] = []
    for (const domain of domains) times.push(await timeEnter(chromium, domain))
    return times
  }
  const named = (what: string) => ({ what: `unknown domain, ${what}, resolver at ${roundTripMs} ms`, unit: 'ms' as const })
  return [
    medianLine({ ...named('round 1'), ...targets.one }, await all(rest)),
    medianLine({ ...named('round 2'), ...targets.two }, await all(two.domains)),
  ]
}
