import type { Page } from 'playwright-core'
import { timeEnter } from '../entered.ts'
import { medianLine } from '../figures.ts'
import type { Line } from '../line.ts'
import type { Row } from '../row.ts'
import { onStage, type Stage } from '../stage.ts'
import { settledInRoundOne, settledInRoundTwo } from '../unknown-domains.ts'
import { controlWorker } from '../worker.ts'

const faults = [
  { what: 'the first resolver silent', label: 'silent', takesMs: 'never' },
  { what: 'the first resolver at 2 s', label: 'slow', takesMs: 2_000 },
] as const

/** A resolver that keeps people waiting, met for the first time; the other one is at 100 ms. */
export const resolvers: Row = {
  name: 'resolvers',
  measure: async (runs = 5) => {
    const cases = faults.flatMap(({ what, label, takesMs }) => [
      { what: `${what}, round 1`, takesMs, ...settledInRoundOne(`${label}-firm`, runs) },
      { what: `${what}, round 2`, takesMs, ...settledInRoundTwo(`${label}-own`, runs) },
    ])
    const zone = cases.flatMap((one) => one.zone)
    return onStage(zone, async (stage) => {
      stage.doh.roundTripMs = 100
      const lines: Line[] = []
      for (const { what, takesMs, domains } of cases) {
        const times: number[] = []
        for (const domain of domains) times.push(await timeWithBadResolver(stage, domain, takesMs))
        lines.push(medianLine({ what, unit: 'ms', target: { atMost: 1_300 } }, times))
      }
      return lines
    })
  },
}

/** Both resolvers have names that nobody has met, and the worker has just been woken: it remembers none and has no connection. */
function timeWithBadResolver({ chromium, doh }: Stage, domain: string, takesMs: number | 'never'): Promise<number> {
  const hosts = [`first-${domain}`, `second-${domain}`]
  doh.hosts.set(`first-${domain}`, takesMs)
  return timeEnter(chromium, domain, async (page) => {
    await useResolvers(page, hosts)
    const worker = await controlWorker(chromium, page)
    await worker.stop()
    await worker.wake()
  })
}

async function useResolvers(page: Page, hosts: string[]): Promise<void> {
  const urls = hosts.map((host) => `https://${host}/dns-query`)
  await page.evaluate(`chrome.storage.local.set({ settings: { resolvers: ${JSON.stringify(urls)} } })`)
}
