import { mkdirSync } from 'node:fs'
import { isFinal, readAnswer } from './answer.mjs'
import { report } from './report.mjs'
import { root } from './run.mjs'

const timeoutMs = 30_000

/** Waits for the page's final answer, prints it, and takes its picture. The page is Playwright's or Puppeteer's. */
export async function printAnswer(page, address) {
  const deadline = Date.now() + timeoutMs
  while (!(await page.evaluate(isFinal)) && Date.now() < deadline) await new Promise((wake) => setTimeout(wake, 100))
  const answer = await page.evaluate(readAnswer)
  if (!answer) throw new Error('The popup shows no [data-answer].')
  const picture = `screenshots/${address.replace(/[^\p{L}\p{N}@._-]/gu, '-')}.png`
  mkdirSync(`${root}/screenshots`, { recursive: true })
  await page.screenshot({ path: `${root}/${picture}`, fullPage: true })
  console.log(`\n${report(answer, address)}\n\nThere is no screen here; a picture of the popup is in ${picture}`)
}
