import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { client } from '../client-schema.ts'
import { platform, provider, software } from '../schema.ts'
import { canonicalText } from './canonical.ts'

/** A data file that is not written as it should be; `text` is undefined where it is broken. */
export interface Unformatted {
  /** Path below `data`. */
  file: string
  text: string | undefined
}

/** Lists the provider, platform, software and client files below `dir` (the `data` folder) whose text differs from the one way to write them. */
export function findUnformatted(dir: string): Unformatted[] {
  const folders = [
    { folder: 'providers', schema: provider },
    { folder: 'platforms', schema: platform },
    { folder: 'software', schema: software },
    { folder: 'clients', schema: client },
  ]
  return folders.flatMap(({ folder, schema }) =>
    readdirSync(join(dir, folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .flatMap((name) => {
        const text = readFileSync(join(dir, folder, name), 'utf8')
        const wanted = canonicalText(text, schema)
        return wanted === text ? [] : [{ file: join(folder, name), text: wanted }]
      }),
  )
}

/** Rewrites them. @returns the files rewritten, and those that are broken and were left alone */
export function formatData(dir: string): { written: string[]; broken: string[] } {
  const unformatted = findUnformatted(dir)
  for (const { file, text } of unformatted) if (text !== undefined) writeFileSync(join(dir, file), text)
  return {
    written: unformatted.filter(({ text }) => text !== undefined).map(({ file }) => file),
    broken: unformatted.filter(({ text }) => text === undefined).map(({ file }) => file),
  }
}
