/** What a figure should be. */
export type Target = { atMost: number } | { atLeast: number }

type Unit = 'ms' | '×' | 'kB' | 'MB' | '%' | 'million/s'

/** A figure: what was measured, how often, and what it should be, where it is not for information only. */
export interface Figure {
  is: 'figure'
  what: string
  unit: Unit
  /** The median, unless `what` names something else. */
  value: number
  min: number
  max: number
  /** Of how many measurements. */
  count: number
  target?: Target
}

/** A line of the table. */
export type Line = Figure | { is: 'left-out'; what: string; why: string }

/** Whether the figure is as it should be; `undefined` where it is for information only. */
export function isReached({ value, target }: Figure): boolean | undefined {
  if (target === undefined) return undefined
  return 'atMost' in target ? value <= target.atMost : value >= target.atLeast
}
