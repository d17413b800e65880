import { describe, expect, test } from 'vitest'
import { found } from './found.ts'
import { hunt } from './hunt.ts'
import { kinds } from './kinds.ts'
import { randomFor } from './random.ts'
import { describeFailure } from './report.ts'

/** How many inputs of each kind; `npm run fuzz` tries many more. */
const counts = { messages: 2_000, lookups: 150, files: 1_000, strings: 800, settings: 500 }

describe.each(kinds.map((kind) => ({ kind, name: kind.name })))('damaged $name', ({ kind, name }) => {
  test('do no harm', { timeout: 60_000 }, async () => {
    const { failures, parsed, refused } = await hunt(kind, { seed: 1, count: counts[name] })
    expect(failures.map(describeFailure)).toEqual([])
    // Were all refused at the door, nothing would have been tried.
    expect(Math.min(parsed, refused)).toBeGreaterThan(counts[name] / 50)
  })

  test('are the same again for the same seed', () => {
    const draw = () => Array.from({ length: 20 }, (_, index) => kind.draw(randomFor(7, index)).show())
    expect(draw()).toEqual(draw())
    expect(new Set(draw()).size).toBeGreaterThan(10)
  })
})

describe('what was found once stays away:', () => {
  test.each(found)('$was', async ({ run, parsed }) => {
    expect(await run()).toEqual({ parsed, faults: [] })
  })
})
