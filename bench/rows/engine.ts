import type { Dataset } from '../../data/dataset.ts'
import { openBundled } from '../../lookup/bundled.ts'
import { recallBundled } from '../../lookup/settings.ts'
import { domainsOf, readDataset } from '../bundled-domains.ts'
import { medianLine } from '../figures.ts'
import type { Row } from '../row.ts'

const runMs = 250

/** What the lookup itself can do, without a browser. */
export const engine: Row = {
  name: 'engine',
  measure: async (runs = 20) => {
    const dataset = readDataset()
    const domains = domainsOf(dataset)
    const bundled = openBundled(dataset)
    const queries = domains.map((domain) => ({ domain, shownDomain: domain, mailbox: 'anna' }))
    const find = () => ratePerSecond(domains, (domain) => bundled.findProvider(domain))
    const recall = () => ratePerSecond(queries, (query) => recallBundled(bundled, query))
    return [
      medianLine({ what: 'lookups of bundled domains in Node', unit: 'million/s', target: { atLeast: 2 } }, repeat(runs, find)),
      medianLine({ what: '– with the answer worked out', unit: 'million/s' }, repeat(runs, recall)),
      medianLine(
        { what: 'building the index', unit: 'ms', target: { atMost: 5 } },
        repeat(runs, () => buildMs(dataset)),
      ),
    ]
  },
}

/** Of a dataset that was just parsed, as in a popup that was just opened. */
function buildMs(dataset: Dataset): number {
  const fresh = structuredClone(dataset)
  const startMs = performance.now()
  openBundled(fresh)
  return performance.now() - startMs
}

/** In millions; all inputs again and again, as often as goes into the time of a run. */
function ratePerSecond<T>(inputs: readonly T[], lookUp: (input: T) => unknown): number {
  let found = 0
  let tookMs = 0
  const startMs = performance.now()
  do {
    for (const input of inputs) if (lookUp(input) !== undefined) found++
    tookMs = performance.now() - startMs
  } while (tookMs < runMs)
  return found / 1_000 / tookMs
}

/** The first run warms up and is left out. */
function repeat(runs: number, measure: () => number): number[] {
  return Array.from({ length: runs + 1 }, measure).slice(1)
}
