import { measureSizes } from './sizes.mjs'

const rows = measureSizes()
if (rows === undefined) {
  console.error('Nothing is built yet: run "npm run build" first.')
  process.exit(1)
}

for (const { what, budget, size } of rows) {
  const verdict = size > budget ? '  TOO BIG' : ''
  console.log(`${what.padEnd(30)}${kilobytes(size)}  of ${kilobytes(budget)}${verdict}`)
}
process.exitCode = rows.some(({ budget, size }) => size > budget) ? 1 : 0

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9)
}
