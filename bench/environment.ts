import { execFileSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { findProgram } from '../tools/programs.mjs'

/** Where the figures come from. */
export interface Environment {
  cpu: string
  cores: number
  memoryGB: number
  node: string
  browser: string
  /** The average over the minute before the start, of processes that wanted to run. */
  load: number
}

export function readEnvironment(): Environment {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    browser: browserVersion(),
    load: Number(process.env['BENCH_LOAD'] ?? 0),
  }
}

/** One line, and a warning where the machine had other things to do. */
export function describe({ cpu, cores, memoryGB, node, browser, load }: Environment): string {
  const line = `${cpu}, ${cores} cores, ${memoryGB} GB, Node ${node}, ${browser}, load at start ${load.toFixed(2)}`
  return load > 1 ? `${line}\nThe machine was busy: figures of time are noisy.` : line
}

function browserVersion(): string {
  const program = findProgram('chromium')
  if (program === undefined) return 'no browser'
  return execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}
