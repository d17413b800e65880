import { source } from 'axe-core'
import type { Page } from 'playwright-core'
import * as z from 'zod'

const violations = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string(), failureSummary: z.string() })) }))

/** What axe finds wrong with a page as it stands: one text a rule, with the elements that break it. */
export async function axeFaults(page: Page): Promise<string[]> {
  const found = violations.parse(await page.evaluate(`${source}; axe.run().then(({ violations }) => violations)`))
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`)
}
