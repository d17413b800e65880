import type * as z from 'zod'
import { print } from './print.ts'

/** What the schema fills in where a file says nothing; files leave it out. */
const defaults: Record<string, unknown> = { when: 'always', about: 'servers', trust: 'medium' }

/** A data file's content as it is kept: keys in the schema's order, nothing that goes without saying, one way of printing. */
export function printEntry(parsed: object): string {
  return print(Object.fromEntries(kept(parsed)))
}

/**
 * The text that a data file should have.
 * @returns undefined where it is no JSON, or the schema refuses it; the build says why
 */
export function canonicalText(text: string, schema: z.ZodType<object>): string | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(text))
    return parsed.success ? printEntry(parsed.data) : undefined
  } catch {
    return undefined
  }
}

function kept(value: object): [string, unknown][] {
  return Object.entries(value)
    .map(([key, item]): [string, unknown] => [key, plain(item)])
    .filter(([key, item]) => item !== undefined && !isEmpty(item) && defaults[key] !== item)
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  return typeof value === 'object' && value !== null ? Object.fromEntries(kept(value)) : value
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
