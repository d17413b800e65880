import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { type Findings, findings } from '../lookup/discover/findings.ts'

/**
 * What the extension keeps. `session`: in memory, gone with the browser (storage.session): what was typed last and
 * what DNS said about it, so that reopening the popup shows it. `settings`: on disk, the person's own choices.
 */

const last = z.object({
  typed: z.string(),
  asked: z.boolean(),
  /** The provider that was chosen by name. */
  chosen: z.optional(z.string()),
})
export type Last = z.infer<typeof last>

/** What was typed last, whether it had been asked, and what was chosen. */
export async function readLast(): Promise<Last | undefined> {
  return read(browser.storage.session, 'last', last)
}

export async function writeLast(value: Last): Promise<void> {
  await write(browser.storage.session, 'last', value)
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

const settings = z.object({
  resolvers: z.optional(z.array(z.string()).check(z.minLength(1), z.maxLength(10))),
  /** The program that is being set up: a file in `data/clients`. */
  client: z.optional(z.string()),
})

/** The program that was chosen last. */
export async function readClient(): Promise<string | undefined> {
  return (await read(browser.storage.local, 'settings', settings))?.client
}

/** @param id `undefined` = none in particular */
export async function writeClient(id: string | undefined): Promise<void> {
  const { client: _client, ...rest } = (await read(browser.storage.local, 'settings', settings)) ?? {}
  await write(browser.storage.local, 'settings', { ...rest, ...(id === undefined ? {} : { client: id }) })
}

/** Cloudflare, then Google: both documented to answer extensions without a host permission (CORS), both validate DNSSEC. */
const defaultResolvers = ['https://cloudflare-dns.com/dns-query', 'https://dns.google/dns-query']

/** The RFC 8484 servers to ask, in order. A setting that can't be read or is no https address counts as none. */
export async function readResolvers(): Promise<string[]> {
  const chosen = (await read(browser.storage.local, 'settings', settings))?.resolvers?.filter(isHttps) ?? []
  return chosen.length > 0 ? chosen : defaultResolvers
}

function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:'
}

interface Area {
  get(key: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
}

async function read<T extends z.ZodMiniType>(area: Area, key: string, schema: T): Promise<z.output<T> | undefined> {
  try {
    const parsed = schema.safeParse((await area.get(key))[key])
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/** Storage that is full or broken costs the memory of the last answer, not the answer. */
async function write(area: Area, key: string, value: unknown): Promise<void> {
  try {
    await area.set({ [key]: value })
  } catch {
    // Nothing a person could do about it now.
  }
}
