import * as z from 'zod/mini'
import type { Language } from '../locales/languages.ts'

const messages = z.record(z.string(), z.object({ message: z.string() }))

/** The texts of a language that is not the browser's, out of the package: by their names. */
export async function fetchMessages(language: Language): Promise<Map<string, string>> {
  const response = await fetch(`/_locales/${language.replace('-', '_')}/messages.json`)
  const parsed = messages.parse(await response.json())
  return new Map(Object.entries(parsed).map(([name, { message }]) => [name, message]))
}
