import * as z from 'zod'
import { languages } from '../locales/languages.ts'

const others = z.enum(languages).exclude(['en'])

/**
 * An object with `english` and, by their BCP 47 tags, the other languages that there are texts for. English comes first,
 * then the order of `locales/languages.ts`.
 */
export function inLanguages<English extends z.ZodType, Other extends z.ZodType>(english: English, other: Other) {
  const whole = z.record(
    others,
    z.custom<Other>((one) => one === other),
  )
  const shape = whole.parse(Object.fromEntries(others.options.map((language) => [language, other])))
  return z.strictObject({ en: english, ...shape }, { error: unknownLanguages })
}

function unknownLanguages({ code, keys }: { code?: string; keys?: string[] }): string | undefined {
  return code === 'unrecognized_keys'
    ? `expected a language of locales/languages.ts (${languages.join(', ')}), not "${keys?.join('", "')}"`
    : undefined
}
