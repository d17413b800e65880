import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { languages } from '../locales/languages.ts'
import { resolverUrl } from '../lookup/dns/resolver-url.ts'
import { write } from './area.ts'

/** The form in which settings are stored; it goes up whenever an older version would misread them. */
export const version = 1

/** Cloudflare, then Google: both documented to answer extensions without a host permission (CORS), both validate DNSSEC. */
export const defaultResolvers: readonly string[] = ['https://cloudflare-dns.com/dns-query', 'https://dns.google/dns-query']

/** At most so many resolvers are asked, one after the other. */
export const maxResolvers = 10

const recents = z.enum(['none', 'ordinary', 'everywhere'])
const url = z.pipe(z.string().check(z.refine((text) => resolverUrl(text).is === 'url')), z.transform(asAsked))
const urls = z.pipe(z.array(url).check(z.minLength(1), z.maxLength(maxResolvers)), z.transform(unique))

/** Each field for itself: one that can't be read counts as not chosen and spoils no other. */
export const settings = z.object({
  /** RFC 8484 servers to ask, in order. */
  resolvers: z.catch(z.optional(urls), undefined),
  /** The program that is being set up: a file in `data/clients`. */
  client: z.catch(z.optional(z.string().check(z.regex(/^[a-z0-9-]{1,60}$/))), undefined),
  /** A language that was chosen instead of the browser's. */
  language: z.catch(z.optional(z.enum(languages)), undefined),
  /** Which windows keep the last domains; `ordinary` = all but private ones, where nothing else was chosen. */
  recents: z.catch(z.optional(recents), undefined),
})
export type Settings = z.infer<typeof settings>
export type KeepRecents = z.infer<typeof recents>

const stored = z.catch(z.record(z.string(), z.unknown()), {})

/** Everything that is stored, what a newer version wrote included; `undefined` where storage can't be read. */
export async function readStored(): Promise<Record<string, unknown> | undefined> {
  try {
    return stored.parse((await browser.storage.local.get('settings'))['settings'])
  } catch {
    return undefined
  }
}

/** The person's own choices, kept on disk; what was not chosen is absent. */
export async function readSettings(): Promise<Settings> {
  return settings.parse((await readStored()) ?? {})
}

let written: Promise<boolean> = Promise.resolve(true)

/**
 * Changes some settings; `undefined` takes a choice back. What a newer version of the extension wrote beside them
 * stays. Resolves to whether they could be saved.
 */
export function writeSettings(change: Settings): Promise<boolean> {
  // One after the other: two at once would each write what they read before the other wrote.
  written = written.then(() => writeChange(change))
  return written
}

async function writeChange(change: Settings): Promise<boolean> {
  const before = await readStored()
  // Writing over what can't be read would lose all other settings.
  if (before === undefined) return false
  const isNewer = typeof before['version'] === 'number' && before['version'] > version
  const after = { ...before, ...change, version: isNewer ? before['version'] : version }
  const chosen = Object.fromEntries(Object.entries(after).filter(([, value]) => value !== undefined))
  return write(browser.storage.local, 'settings', chosen)
}

/** Calls `react` whenever settings change, in whatever page. */
export function onSettingsChanged(react: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes['settings']) react(settings.parse(stored.parse(changes['settings'].newValue ?? {})))
  })
}

/** The resolvers to ask, in order: the chosen ones, else the two that every browser can reach. */
export async function readResolvers(): Promise<readonly string[]> {
  return (await readSettings()).resolvers ?? defaultResolvers
}

/** As it is asked: what a person typed around it taken off. */
function asAsked(text: string): string {
  const read = resolverUrl(text)
  return read.is === 'url' ? read.url : text
}

function unique(list: string[]): string[] {
  return [...new Set(list)]
}
