import { run } from './run.mjs'

/** What to write before a command so that it runs as root; undefined where that needs a password, or off Linux. */
export async function rootPrefix() {
  if (process.platform !== 'linux') return undefined
  if (process.getuid() === 0) return []
  return (await run('sudo', ['-n', 'true'], { quiet: true })) === 0 ? ['sudo', '-n'] : undefined
}
