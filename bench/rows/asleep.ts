import { timeEnter } from '../entered.ts'
import { differenceLine, medianLine, sides } from '../figures.ts'
import { pairsOf } from '../pairs.ts'
import type { Row } from '../row.ts'
import { onStage } from '../stage.ts'
import { settledInRoundOne } from '../unknown-domains.ts'
import { controlWorker } from '../worker.ts'

/** What it costs that the browser has put the worker to sleep. */
export const asleep: Row = {
  name: 'asleep',
  measure: async (runs = 20) => {
    const { domains, zone } = settledInRoundOne('firm', 2 * (runs + 1))
    return onStage(zone, async ({ chromium, doh }) => {
      doh.roundTripMs = 100
      const next = () => domains.pop() ?? ''
      const pairs = await pairsOf(
        runs,
        () => timeEnter(chromium, next(), async (page) => (await controlWorker(chromium, page)).stop()),
        () => timeEnter(chromium, next()),
      )
      const [woken, awake] = sides(pairs)
      return [
        differenceLine({ what: 'worker asleep, extra time of a lookup', unit: 'ms', target: { atMost: 100 } }, pairs),
        medianLine({ what: '– asleep', unit: 'ms' }, woken),
        medianLine({ what: '– awake', unit: 'ms' }, awake),
      ]
    })
  },
}
