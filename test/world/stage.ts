import { afterAll, beforeAll } from 'vitest'
import { type Chromium, startChromium } from './chromium.ts'
import { startWorld, type World } from './world.ts'

/** The world and the browser of a file's journeys; both are there as soon as its first test or `beforeAll` runs. */
export interface Stage {
  readonly world: World
  readonly chromium: Chromium
}

/** Starts a world with this zone and a browser in it before the journeys of the file that calls it, and stops both after. */
export function useStage(zone: string, options: Omit<Parameters<typeof startChromium>[0], 'world'> = {}): Stage {
  let world: World | undefined
  let chromium: Chromium | undefined
  beforeAll(async () => {
    world = await startWorld(zone)
    chromium = await startChromium({ ...options, world })
  })
  afterAll(async () => {
    await chromium?.stop()
    await world?.stop()
  })
  return {
    get world() {
      return started(world)
    },
    get chromium() {
      return started(chromium)
    },
  }
}

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The journeys have not begun.')
  return part
}
