import * as z from 'zod/mini'
import { readStored, settings, version, writeSettings } from './settings.ts'

const format = 'mail-settings-lookup'

/** All settings as the text of a file that `importSettings` reads; `undefined` where storage can't be read. */
export async function exportSettings(): Promise<string | undefined> {
  const all = await readStored()
  return all && `${JSON.stringify({ format, version, settings: settings.parse(all) }, null, 2)}\n`
}

const fields = ['resolvers', 'client', 'language', 'recents'] as const
const nothing = { resolvers: undefined, client: undefined, language: undefined, recents: undefined }
const file = z.object({ format: z.literal(format), version: z.number(), settings: z.record(z.string(), z.unknown()) })

/**
 * What became of a file. `not-ours`: no such file at all. `newer`: written by a newer version. `damaged`: ours, but
 * some setting in it makes no sense (`field`).
 */
export type Import = { is: 'imported' } | { is: 'not-ours' | 'newer' | 'not-saved' } | { is: 'damaged'; field: (typeof fields)[number] }

/** Takes over the settings of an exported file; nothing changes unless all of it can be read. */
export async function importSettings(text: string): Promise<Import> {
  const parsed = file.safeParse(parseJson(text))
  if (!parsed.success) return { is: 'not-ours' }
  if (parsed.data.version > version) return { is: 'newer' }
  const given = parsed.data.settings
  const taken = settings.parse(given)
  const field = fields.find((name) => given[name] !== undefined && taken[name] === undefined)
  if (field) return { is: 'damaged', field }
  return (await writeSettings({ ...nothing, ...taken })) ? { is: 'imported' } : { is: 'not-saved' }
}

function parseJson(text: string): unknown {
  try {
    // Some editors put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
