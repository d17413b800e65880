import { measureSizes } from '../../tools/sizes.mjs'
import type { Row } from '../row.ts'

/** What is downloaded, and what is read before the first paint; gzip as in `tools/size.mjs`. */
export const sizes: Row = {
  name: 'sizes',
  measure: async () =>
    (measureSizes() ?? []).map(({ what, budget, goal = budget, size }) => {
      const value = size / 1_000
      return {
        is: 'figure',
        what: `size: ${what}`,
        unit: 'kB',
        value,
        min: value,
        max: value,
        count: 1,
        target: { atMost: goal / 1_000 },
      }
    }),
}
