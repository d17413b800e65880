import type { Page } from 'playwright-core'
import * as z from 'zod'

const spoken = z.optional(z.object({ value: z.unknown() }))
const tree = z.object({ nodes: z.array(z.object({ ignored: z.boolean(), role: spoken, name: spoken })) })

const controls = ['button', 'checkbox', 'combobox', 'DisclosureTriangle', 'link', 'listbox', 'radio', 'searchbox', 'tab', 'textbox']

/** The roles of controls that a screen reader has no name for, by the browser's own reckoning. */
export async function nameless(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page)
  const { nodes } = tree.parse(await devtools.send('Accessibility.getFullAXTree'))
  await devtools.detach()
  return nodes.flatMap(({ ignored, role, name }) => {
    const isNameless = !ignored && controls.includes(String(role?.value)) && String(name?.value ?? '').trim() === ''
    return isNameless ? [String(role?.value)] : []
  })
}
