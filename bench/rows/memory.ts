import { domainsOf, readDataset, sampleOf } from '../bundled-domains.ts'
import { medianLine } from '../figures.ts'
import { type Heap, readHeap } from '../heap.ts'
import type { Row } from '../row.ts'
import { onStage, type Stage } from '../stage.ts'
import { settledInRoundOne, settledInRoundTwo } from '../unknown-domains.ts'

/** So many lookups before the first reading of the heap, and before the second. */
const [early, late] = [10, 50]

/** Whether a popup that is used for long keeps what it no longer needs. */
export const memory: Row = {
  name: 'memory',
  measure: async (runs = 3) => {
    const one = settledInRoundOne('firm', late)
    const two = settledInRoundTwo('own', late)
    // Every second one is a bundled domain, and both readings are taken with the same answer in the popup.
    const domains = sampleOf(domainsOf(readDataset()), late).map((domain, index) => {
      if (index + 1 === early || index + 1 === late) return 'gmail.com'
      return [domain, one.domains[index], domain, two.domains[index]][index % 4] ?? domain
    })
    return onStage([...one.zone, ...two.zone], async (stage) => {
      const readings: Reading[] = []
      for (let run = 0; run < runs; run++) readings.push(await readTwice(stage, domains))
      const growth = (of: (heap: Heap) => number) => readings.map(({ first, last }) => (of(last) / of(first) - 1) * 100)
      const what = `heap, growth from the ${early}th to the ${late}th lookup`
      return [
        medianLine(
          { what, unit: '%', target: { atMost: 2 } },
          growth(({ data }) => data),
        ),
        medianLine(
          { what: `– with the code that V8 compiles meanwhile`, unit: '%' },
          growth(({ all }) => all),
        ),
        medianLine(
          { what: `– heap after the ${late}th`, unit: 'MB' },
          readings.map(({ last }) => last.data),
        ),
      ]
    })
  },
}

interface Reading {
  first: Heap
  last: Heap
}

async function readTwice({ chromium }: Stage, domains: string[]): Promise<Reading> {
  const page = await chromium.openPopup()
  const lookUpAll = async (some: string[]) => {
    for (const domain of some) await chromium.lookUp(`anna@${domain}`, page)
    return readHeap(page)
  }
  const reading = { first: await lookUpAll(domains.slice(0, early)), last: await lookUpAll(domains.slice(early)) }
  await page.close()
  return reading
}
