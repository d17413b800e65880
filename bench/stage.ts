import { resolve } from 'node:path'
import * as z from 'zod'
import { type Chromium, startChromium } from '../test/world/chromium.ts'
import { startWorld } from '../test/world/world.ts'
import { type Doh, startDoh } from './doh.ts'

/** A browser with the extension, and the resolvers that it asks. */
export interface Stage {
  chromium: Chromium
  doh: Doh
  /** Adds another unpacked extension; resolves to its id. */
  add(extensionDir: string): Promise<string>
}

/** Sets up a new browser and a world with this zone, lets `play` measure there, and takes everything down again. */
export async function onStage<T>(zone: readonly string[], play: (stage: Stage) => Promise<T>): Promise<T> {
  const world = await startWorld(zone.join('\n'))
  const doh = await startDoh(world.bind.port)
  const chromium = await startChromium({ world: { ...world, resolver: { ...world.resolver, port: doh.port } } })
  const add = async (extensionDir: string) => {
    const session = await chromium.context.browser()?.newBrowserCDPSession()
    return z.object({ id: z.string() }).parse(await session?.send('Extensions.loadUnpacked', { path: resolve(extensionDir) })).id
  }
  try {
    return await play({ chromium, doh, add })
  } finally {
    await chromium.stop()
    await doh.stop()
    await world.stop()
  }
}
