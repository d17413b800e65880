import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { read, write } from './area.ts'
import { readSettings } from './settings.ts'

const recent = z.object({
  /** In ASCII form. */
  domain: z.string().check(z.maxLength(253), z.regex(/^[a-z0-9.-]+$/)),
  /** As a person reads it. */
  shownDomain: z.string().check(
    z.maxLength(253),
    z.refine((text) => !text.includes('@')),
  ),
})
/** A domain that was looked up; never the mailbox. */
export type Recent = z.infer<typeof recent>

/** An entry that can't be read is left out and spoils no other. */
const list = z.pipe(
  z.catch(z.array(z.catch(z.nullable(recent), null)), []),
  z.transform((entries) => entries.filter((entry) => entry !== null)),
)
const most = 8

/** The last domains, the newest first. */
export async function readRecents(): Promise<Recent[]> {
  return (await read(browser.storage.local, 'recents', list)) ?? []
}

/** Remembers a domain, unless the person wants none kept, or none in private windows such as this. */
export async function addRecent({ domain, shownDomain }: Recent, isPrivate: boolean): Promise<void> {
  // Side by side, since a popup may close at any moment.
  const [{ recents = 'ordinary' }, before] = await Promise.all([readSettings(), readRecents()])
  if (recents === 'none' || (isPrivate && recents !== 'everywhere')) return
  const others = before.filter((one) => one.domain !== domain)
  await write(browser.storage.local, 'recents', [{ domain, shownDomain }, ...others].slice(0, most))
}

/** Forgets them all, for good. Resolves to whether they are gone. */
export async function clearRecents(): Promise<boolean> {
  try {
    await browser.storage.local.remove('recents')
    return true
  } catch {
    return write(browser.storage.local, 'recents', [])
  }
}

/** Calls `react` with the last domains whenever they change, in whatever page. */
export function onRecentsChanged(react: (recents: Recent[]) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes['recents']) react(list.parse(changes['recents'].newValue))
  })
}
