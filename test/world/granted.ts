import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'

/**
 * A copy of the built extension that already has the permission which a click would ask for, since nobody can answer
 * the browser's own question in a test. Resolves to its folder and how to remove it.
 */
export async function grantedExtension(built = '.output/chrome-mv3'): Promise<{ dir: string; remove: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'granted-'))
  await cp(built, dir, { recursive: true })
  const path = join(dir, 'manifest.json')
  const manifest = z.looseObject({ optional_host_permissions: z.array(z.string()) }).parse(JSON.parse(await readFile(path, 'utf8')))
  const { optional_host_permissions, ...rest } = manifest
  await writeFile(path, JSON.stringify({ ...rest, host_permissions: optional_host_permissions }))
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) }
}
