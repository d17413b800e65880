import { parseArgs } from 'node:util'
import { readSources } from '../data/compile.ts'
import { planImport } from '../data/upkeep/import/plan.ts'
import { readCheckout } from '../data/upkeep/import/read.ts'
import { showPlan } from '../data/upkeep/import/show.ts'
import { writePlan } from '../data/upkeep/import/write.ts'

const { values, positionals } = parseArgs({ options: { write: { type: 'boolean' } }, allowPositionals: true })
const [dir] = positionals
const collection = dir === undefined ? undefined : readCheckout(dir)

if (collection === undefined) {
  console.error('Usage: npm run data:import -- DIR [--write], where DIR is a checkout of thunderbird/autoconfig or deltachat/provider-db.')
  process.exitCode = 1
} else {
  const plan = planImport(collection, readSources('data'), new Date().toISOString().slice(0, 7))
  console.log(showPlan(plan, collection))
  if (values.write) console.log(`${writePlan('data', plan).length} files written. Read them with "git diff", then run "npm test".`)
  else console.log('Nothing is written without --write.')
}
