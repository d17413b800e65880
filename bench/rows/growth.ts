import { domainsOf, readDataset, sampleOf } from '../bundled-domains.ts'
import { medianLine, ratioLine, sides } from '../figures.ts'
import { largerExtension } from '../larger.ts'
import type { Line } from '../line.ts'
import { pairsOf } from '../pairs.ts'
import { timeFirstAnswer, timeReady } from '../ready.ts'
import type { Row } from '../row.ts'
import { onStage, type Stage } from '../stage.ts'
import { timeLastKey } from '../typed.ts'

const settled = '[data-answer][aria-busy="false"]'

/** What becomes of opening and answering when the dataset is ten and a hundred times as large. */
export const growth: Row = {
  name: 'growth',
  measure: async (runs = 20) => [...(await measureTimes(10, 1.1, runs)), ...(await measureTimes(100, 1.3, runs))],
}

async function measureTimes(factor: number, atMost: number, runs: number): Promise<Line[]> {
  const dataset = readDataset()
  const larger = await largerExtension(dataset, factor)
  try {
    return await onStage([], async (stage) => {
      const { context, extensionId } = stage.chromium
      const real = `chrome-extension://${extensionId}/popup.html`
      const grown = `chrome-extension://${await stage.add(larger.dir)}/popup.html`
      const ready = (url: string) => () => timeReady(context, url, settled)
      const answer = (url: string) => () => timeFirstAnswer(context, `${url}?address=anna@gmail.com`)
      const opened = await pairsOf(runs, ready(grown), ready(real))
      const answered = sides(await pairsOf(runs, answer(grown), answer(real)))
      const typed = await typedPairs(stage, [grown, real], sampleOf(domainsOf(dataset), 5 * runs))
      return [
        ratioLine({ what: `popup ready, dataset × ${factor}`, unit: '×', target: { atMost } }, opened),
        medianLine({ what: `– opened with an address, to its answer, × ${factor}`, unit: 'ms' }, answered[0]),
        medianLine({ what: '– the same with the real dataset', unit: 'ms' }, answered[1]),
        ratioLine({ what: `last key to its answer, dataset × ${factor}`, unit: '×', target: { atMost: 1.1 } }, typed),
        medianLine({ what: '– in milliseconds', unit: 'ms' }, sides(typed)[0]),
      ]
    })
  } finally {
    await larger.remove()
  }
}

/** The same domains typed in two popups that are open side by side. */
async function typedPairs({ chromium }: Stage, urls: [string, string], domains: string[]) {
  const open = async (url: string) => {
    const page = await chromium.context.newPage()
    await page.goto(url)
    await page.locator(settled).waitFor()
    return page
  }
  const [grown, real] = [await open(urls[0]), await open(urls[1])]
  const [ours, theirs] = [
    [...domains, 'gmail.com'],
    [...domains, 'gmail.com'],
  ]
  return pairsOf(
    domains.length,
    () => timeLastKey(grown, ours.pop() ?? ''),
    () => timeLastKey(real, theirs.pop() ?? ''),
  )
}
