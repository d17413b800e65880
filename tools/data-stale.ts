import { parseArgs } from 'node:util'
import { readSources } from '../data/compile.ts'
import { staleEntries } from '../data/upkeep/stale.ts'
import { table } from '../data/upkeep/table.ts'

const { before } = parseArgs({ options: { before: { type: 'string' } } }).values
const entries = staleEntries(readSources('data').providers, before)
console.log(
  table(
    ['last checked', 'provider', 'sources that agree', 'status'],
    entries.map(({ checked, id, agree, status }) => [checked, id, agree, status]),
  ),
)
console.log(before === undefined ? `${entries.length} entries.` : `${entries.length} entries that nobody confirmed since ${before}.`)
