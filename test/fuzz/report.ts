import type { Bag, Failure } from './hunt.ts'

/** What was tried, as a small table. */
export function table(bags: readonly Bag[]): string {
  const rows = bags.map(({ kind, inputs, parsed, refused, slowestMs, tookMs }) => [
    kind,
    ...[inputs, parsed, refused].map(String),
    slowestMs.toFixed(1),
    `${(tookMs / 1_000).toFixed(1)} s`,
  ])
  const all = [['kind', 'inputs', 'parsed', 'refused', 'slowest ms', 'time'], ...rows]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? []
  const line = (row: string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
  return all.map((row) => line(row).join('  ')).join('\n')
}

/** How much of an input is shown; the rest can be made again. */
const longest = 1_000

/** What went wrong, and how to see it again. */
export function describeFailure({ kind, seed, index, faults, input }: Failure): string {
  const shown = input.length > longest ? `${input.slice(0, longest)}… (${input.length} characters)` : input
  return [
    `${kind}, seed ${seed}, index ${index}: npm run fuzz -- --seed ${seed} --only ${kind}:${index}`,
    ...faults.map((fault) => `  ${fault}`),
    `  ${shown}`,
  ].join('\n')
}
