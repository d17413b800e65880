import type { Page } from 'playwright-core'

/** Whether a screen reader hears what the answer is: the heading that tells it, where no live region says the same. */
export async function unsaid(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const textsOf = (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '')
    const said = textsOf('output, [role="alert"], [role="status"]').join('\n')
    const [title = ''] = [...textsOf('main .verdict :is(h1, h2)'), ...textsOf('main h1')]
    return said.includes(title) ? [] : [`${title}: ${said}`]
  })
}
