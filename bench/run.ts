import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { describe, readEnvironment } from './environment.ts'
import { isReached, type Line } from './line.ts'
import { rows } from './rows.ts'
import { table } from './table.ts'

const { values } = parseArgs({ options: { only: { type: 'string' }, runs: { type: 'string' } } })
const runs = values.runs === undefined ? undefined : Number(values.runs)
const chosen = rows.filter(({ name }) => values.only === undefined || values.only === name)

if (chosen.length === 0) fail(`There is nothing named "${values.only}". There is: ${rows.map(({ name }) => name).join(', ')}.`)
else if (runs !== undefined && !(Number.isInteger(runs) && runs > 0)) fail(`--runs takes a whole number from 1 on, not "${values.runs}".`)
else await measure()

async function measure(): Promise<void> {
  const environment = readEnvironment()
  console.log(`\n${describe(environment)}\n`)
  const lines: Line[] = []
  for (const row of chosen) {
    console.log(`Measuring: ${row.name}…`)
    lines.push(...(await row.measure(runs)))
  }
  console.log(`\n${table(lines)}`)
  const judged = lines.map((line) => (line.is === 'figure' ? { ...line, reached: isReached(line) } : line))
  await writeFile('.output/bench.json', `${JSON.stringify({ environment, lines: judged }, undefined, 2)}\n`)
}

function fail(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}
