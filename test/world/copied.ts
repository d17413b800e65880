import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A copy of the built extension with some of its files changed. Resolves to its folder and how to remove it. */
export async function copiedExtension(
  change: Record<string, (text: string) => string>,
  built = '.output/chrome-mv3',
): Promise<{ dir: string; remove: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'copied-'))
  await cp(built, dir, { recursive: true })
  for (const [file, edit] of Object.entries(change)) {
    const path = join(dir, file)
    await writeFile(path, edit(await readFile(path, 'utf8')))
  }
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) }
}
