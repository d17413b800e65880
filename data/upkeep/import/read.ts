import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readIspdb } from './ispdb.ts'
import { readProviderDb } from './provider-db.ts'
import type { ReadRow, Row } from './row.ts'

/** The collections that can be read: by their folder, and the start of the names that `sources` gives their rows. */
const collections = [
  { folder: 'ispdb', ending: '.xml', prefix: 'thunderbird/autoconfig ', read: readIspdb },
  { folder: '_providers', ending: '.md', prefix: 'deltachat/provider-db ', read: readProviderDb },
]

export interface Collection {
  prefix: string
  rows: Row[]
  broken: Extract<ReadRow, { is: 'broken' }>[]
}

/** Reads a checkout of thunderbird/autoconfig or deltachat/provider-db. @returns undefined where `dir` is neither */
export function readCheckout(dir: string): Collection | undefined {
  const collection = collections.find(({ folder }) => existsSync(join(dir, folder)))
  if (collection === undefined) return undefined
  const { folder, ending, prefix, read } = collection
  const files = readdirSync(join(dir, folder)).filter((name) => name.endsWith(ending) && !name.startsWith('example.'))
  const results = files.sort().map((name) => read(`${folder}/${name}`, readFileSync(join(dir, folder, name), 'utf8')))
  return {
    prefix,
    rows: results.flatMap((result) => (result.is === 'row' ? [result.row] : [])),
    broken: results.filter((result) => result.is === 'broken'),
  }
}
