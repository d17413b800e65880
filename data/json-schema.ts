import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { client } from './client-schema.ts'
import { platform, provider, software } from './schema.ts'

const schemas = {
  'provider.schema.json': provider,
  'platform.schema.json': platform,
  'software.schema.json': software,
  'client.schema.json': client,
}

/** The JSON Schemas that the data files name in "$schema", by file name: what an editor completes and checks by. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schemas).map(([file, schema]) => [file, `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`]),
  )
}

/** Writes them into `dir` (the `data` folder), each only where its text has changed. @returns the files written */
export function writeJsonSchemas(dir: string): string[] {
  const changed = Object.entries(jsonSchemas()).filter(([file, text]) => textOf(join(dir, file)) !== text)
  for (const [file, text] of changed) writeFileSync(join(dir, file), text)
  return changed.map(([file]) => file)
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
