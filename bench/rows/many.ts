import type { Row } from '../row.ts'

export const many: Row = {
  name: 'many',
  measure: async () => [{ is: 'left-out', what: 'many addresses at once', why: 'not measured: this feature is not there yet' }],
}
