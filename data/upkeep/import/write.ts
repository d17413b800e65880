import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { printEntry } from '../canonical.ts'
import type { Plan } from './plan.ts'

/** Writes what a plan changes below `dir` (the `data` folder). @returns the files written */
export function writePlan(dir: string, { changes }: Plan): string[] {
  return changes.flatMap(({ entry }) => {
    if (entry === undefined) return []
    const path = join(dir, entry.file)
    const text = printEntry(entry.value)
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return []
    writeFileSync(path, text)
    return [entry.file]
  })
}
