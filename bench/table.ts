import { type Figure, isReached, type Line } from './line.ts'

const head = ['what', 'target', 'median', 'range', 'reached']

/** The lines as a Markdown table, which a terminal shows just as well. */
export function table(lines: readonly Line[]): string {
  const rows = [head, ...lines.map(cells)]
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const [top = '', ...rest] = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
  return [top, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rest].join('\n')
}

function cells(line: Line): string[] {
  if (line.is === 'left-out') return [line.what, '', line.why, '', '']
  const { what, unit, value, min, max, count } = line
  const range = count === 1 ? '' : `${round(min)}–${round(max)} (${count})`
  return [what, targetOf(line), `${round(value)} ${unit}`, range, verdictOf(line)]
}

function targetOf({ target, unit }: Figure): string {
  if (target === undefined) return ''
  return 'atMost' in target ? `≤ ${target.atMost} ${unit}` : `≥ ${target.atLeast} ${unit}`
}

function verdictOf(line: Figure): string {
  const reached = isReached(line)
  return reached === undefined ? '' : reached ? 'yes' : 'NO'
}

/** Three digits say all there is to say. */
function round(value: number): string {
  const size = Math.abs(value)
  return value.toFixed(size < 10 ? 2 : size < 100 ? 1 : 0)
}
