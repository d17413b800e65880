import type { Line } from './line.ts'

/** One group of figures, by the name that `--only` takes. */
export interface Row {
  name: string
  /** @param runs how often to measure, where it should not be as often as usual */
  measure(runs: number | undefined): Promise<Line[]>
}
