import type { Page } from 'playwright-core'
import { isFinal } from '../../../tools/answer.mjs'

/** What a person does in the popup, in whatever language it speaks. */

export const boxOf = (page: Page) => page.locator('input[name="address"]')

/** Types, and waits for what comes of it. */
export async function type(page: Page, text: string, awaited: string): Promise<void> {
  await boxOf(page).fill(text)
  await page.locator(awaited).first().waitFor()
}

/** Types, presses Enter, and waits for the final answer. */
export async function ask(page: Page, text: string): Promise<void> {
  await boxOf(page).fill(text)
  await boxOf(page).press('Enter')
  // The last answer may still stand there, final too: let the popup draw first.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
  await page.waitForFunction(isFinal)
}

/** Pastes a text over what stands in the box. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => navigator.clipboard.writeText(value), text)
  await boxOf(page).press('ControlOrMeta+a')
  await boxOf(page).press('ControlOrMeta+v')
}

/** Drops a picture; Playwright has no drag from outside. */
export async function dropPicture(page: Page): Promise<void> {
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['GIF89a'], 'picture.gif', { type: 'image/gif' }))
    document.querySelector('header')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
}

export async function openMenu(page: Page): Promise<void> {
  await page.locator('.menu:not(.chooser) summary').click()
}

/** Opens the list of programs and looks for one. */
export async function seekProgram(page: Page, name: string): Promise<void> {
  await page.locator('.chooser summary').click()
  await page.locator('.chooser li button').first().waitFor()
  await page.locator('.chooser input').fill(name)
}

export async function chooseProgram(page: Page, name: string): Promise<void> {
  await seekProgram(page, name)
  await page.locator('.chooser input').press('Enter')
  await page.locator('.client').waitFor()
}

/** Opens everything that is folded away. */
export async function unfold(page: Page): Promise<void> {
  const folded = page.locator('.fold:not([open]) > summary:visible')
  while ((await folded.count()) > 0) await folded.first().click()
}

export async function handOver(page: Page, format: string): Promise<void> {
  await page.locator('.actions .secondary').first().click()
  await page.locator('.handOver select').selectOption(format)
  await page.locator('.handOver pre, .handOver .qr, .handOver .refused').waitFor()
}

export async function checkNow(page: Page): Promise<void> {
  await page.locator('main p > button.link').last().click()
  await page.locator('.checked').waitFor()
}

/** Lets the domain itself be asked, and answers the browser's own question, which nobody can see in a test. */
export async function askDomain(page: Page, isAllowed: boolean): Promise<void> {
  await page.evaluate(`chrome.permissions.request = () => Promise.resolve(${isAllowed})`)
  await page.locator('.askDomain button').click()
  await page.waitForFunction(() => document.querySelector('.askDomain button') === null || document.querySelector('.askDomain p') !== null)
  await page.waitForFunction(isFinal)
}
