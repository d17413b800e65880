import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { type Findings, findings } from '../lookup/discover/findings.ts'
import { read, write } from './area.ts'

/**
 * What is kept in memory and gone with the browser (storage.session), so that a popup that was closed, or a side
 * panel, shows it again: what was typed last and what DNS said about it.
 */

const last = z.object({
  typed: z.string(),
  asked: z.boolean(),
  /** The provider that was chosen by name. */
  chosen: z.optional(z.string()),
  /** The address that was picked from a pasted list. */
  picked: z.optional(z.string()),
  /** Which page wrote it. */
  by: z.optional(z.string()),
})
export type Last = z.infer<typeof last>

/** Private windows have a memory of their own, which shows in no other window. */
function lastKey(isPrivate: boolean): string {
  return isPrivate ? 'last-private' : 'last'
}

/** What was typed last, whether it had been asked, and what was chosen. */
export async function readLast(isPrivate: boolean): Promise<Last | undefined> {
  return read(browser.storage.session, lastKey(isPrivate), last)
}

export async function writeLast(value: Last, isPrivate: boolean): Promise<void> {
  await write(browser.storage.session, lastKey(isPrivate), { ...value, by: pageId })
}

/** Tells this page from other pages of the extension. */
const pageId = crypto.randomUUID()

/** Calls `react` whenever another page, or the worker, writes what was typed last. */
export function onLastFromElsewhere(isPrivate: boolean, react: (value: Last) => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    const parsed = last.safeParse(changes[lastKey(isPrivate)]?.newValue)
    if (parsed.success && parsed.data.by !== pageId) react(parsed.data)
  })
}

/** What DNS said last. Written by the worker, which outlives the popup. */
export async function readFindings(): Promise<Findings | undefined> {
  return read(browser.storage.session, 'findings', findings)
}

export async function writeFindings(value: Findings): Promise<void> {
  await write(browser.storage.session, 'findings', value)
}

const wanted = z.object({ domain: z.string(), registrable: z.string() })
export type Wanted = z.infer<typeof wanted>

/** The domain that is to be asked itself, as soon as the person has allowed it. */
export async function readWanted(): Promise<Wanted | undefined> {
  return read(browser.storage.session, 'wanted', wanted)
}

export async function writeWanted(value: Wanted): Promise<void> {
  await write(browser.storage.session, 'wanted', value)
}
