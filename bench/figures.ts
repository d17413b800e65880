import type { Figure, Target } from './line.ts'

type Named = Pick<Figure, 'what' | 'unit'> & { target?: Target }

/** The median of the measurements, and how far they lie apart. */
export function medianLine(named: Named, values: readonly number[]): Figure {
  return line(named, median(values), values)
}

/** The measurement that 99 of 100 do not exceed. */
export function p99Line(named: Named, values: readonly number[]): Figure {
  return line(named, quantile(values, 0.99), values)
}

/** How many times as long one of a pair takes: the ratio of the medians; its range is that of the pairs' own ratios. */
export function ratioLine(named: Named, pairs: readonly Pair[]): Figure {
  const [ours, others] = sides(pairs)
  return line(
    named,
    median(ours) / median(others),
    pairs.map(([one, other]) => one / other),
  )
}

/** How much longer one of a pair takes: the difference of the medians; its range is that of the pairs' own differences. */
export function differenceLine(named: Named, pairs: readonly Pair[]): Figure {
  const [ours, others] = sides(pairs)
  return line(
    named,
    median(ours) - median(others),
    pairs.map(([one, other]) => one - other),
  )
}

/** Two things measured one right after the other. */
export type Pair = readonly [number, number]

/** All first ones and all second ones. */
export function sides(pairs: readonly Pair[]): [number[], number[]] {
  return [pairs.map(([one]) => one), pairs.map(([, other]) => other)]
}

function line(named: Named, value: number, values: readonly number[]): Figure {
  return { is: 'figure', ...named, value, min: Math.min(...values), max: Math.max(...values), count: values.length }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const [lower = 0, upper = lower] = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1)
  return (lower + upper) / 2
}

/** By nearest rank: the smallest value that is not exceeded by this share of all. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0
}
