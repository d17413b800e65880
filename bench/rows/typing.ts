import { domainsOf, readDataset, sampleOf } from '../bundled-domains.ts'
import { medianLine, p99Line } from '../figures.ts'
import type { Row } from '../row.ts'
import { onStage } from '../stage.ts'
import { timeLastKey } from '../typed.ts'

/** From the last key of a domain that the dataset knows to its answer. */
export const typing: Row = {
  name: 'typing',
  measure: (runs = 200) =>
    onStage([], async ({ chromium }) => {
      const page = await chromium.openPopup()
      await timeLastKey(page, 'gmail.com')
      const times: number[] = []
      for (const domain of sampleOf(domainsOf(readDataset()), runs)) times.push(await timeLastKey(page, domain))
      return [
        medianLine({ what: 'last key of a bundled domain to its answer', unit: 'ms', target: { atMost: 16 } }, times),
        p99Line({ what: '– 99th percentile', unit: 'ms', target: { atMost: 32 } }, times),
      ]
    }),
}
