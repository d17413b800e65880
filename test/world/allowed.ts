import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { type Chromium, startChromium } from './chromium.ts'
import { grantedExtension } from './granted.ts'
import type { World } from './world.ts'

const manifest = z.looseObject({ host_permissions: z.array(z.string()) })

/**
 * Starts Chromium with the extension as it is after a person has allowed it these origins (match patterns), since
 * nobody can answer the browser's own question in a test. Loaded with them as required ones and then once more as it was
 * built, the extension still has them, asks for them without a question, and can give them back.
 */
export async function startAllowed(world: World, origins: string[], dark = false): Promise<Chromium> {
  const copy = await grantedExtension()
  const path = join(copy.dir, 'manifest.json')
  const { host_permissions: optional, ...rest } = manifest.parse(JSON.parse(await readFile(path, 'utf8')))
  await writeFile(path, JSON.stringify({ ...rest, host_permissions: origins }))
  const chromium = await startChromium({ world, extensionDir: copy.dir, dark })
  await writeFile(path, JSON.stringify({ ...rest, optional_host_permissions: optional }))
  const session = await chromium.context.browser()?.newBrowserCDPSession()
  await session?.send('Extensions.loadUnpacked', { path: copy.dir })
  const stop = async () => {
    await chromium.stop()
    await copy.remove()
  }
  return { ...chromium, stop }
}
