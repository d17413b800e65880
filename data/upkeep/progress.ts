import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { type Fact, fact } from './fact.ts'

/** Reads the answers of an earlier run, one JSON object a line. No file = none; a line that was cut off is left out. */
export function readProgress(path: string): Fact[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8').split('\n').flatMap(readLine)
}

/** Adds one answer to the file, at once, so that an interrupted run loses nothing. */
export function keepProgress(path: string, answer: Fact): void {
  appendFileSync(path, `\n${JSON.stringify(answer)}`)
}

function readLine(line: string): Fact[] {
  try {
    const parsed = fact.safeParse(JSON.parse(line))
    return parsed.success ? [parsed.data] : []
  } catch {
    return []
  }
}
