import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as z from 'zod'

const forms = z.enum(['zero', 'one', 'two', 'few', 'many', 'other'])
const tree = z.record(z.string(), z.record(z.string(), z.union([z.string(), z.partialRecord(forms, z.string())])))

/** A language's messages in the form that browsers read: `room_key`, plural forms as `room_key_few`. */
export type Messages = Record<string, { message: string }>

/** Reads `locales/*.json` and gives each language's `_locales/LANG/messages.json`. @throws on a file of another shape */
export function readLocales(dir: string): { language: string; messages: Messages }[] {
  return readdirSync(dir)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const language = basename(file, '.json')
      const rooms = tree.parse(JSON.parse(readFileSync(join(dir, file), 'utf8')))
      const messages = Object.entries(rooms).flatMap(([room, keys]) =>
        Object.entries(keys).flatMap(([key, value]) =>
          typeof value === 'string'
            ? [[nameOf(room, key), { message: value }] as const]
            : Object.entries(value).map(([form, message]) => [nameOf(room, key, form), { message }] as const),
        ),
      )
      return { language, messages: { ...Object.fromEntries(messages), language: { message: language } } }
    })
}

/** Browsers allow letters, digits and underscores in the names of messages. */
function nameOf(...parts: string[]): string {
  return parts.join('_').replaceAll('-', '_')
}
