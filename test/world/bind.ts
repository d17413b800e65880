import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram } from '../../tools/programs.mjs'
import { bindConfig, rootZone } from './bind-files.ts'
import { BindLog } from './bind-log.ts'
import { freePort } from './port.ts'

export interface Bind {
  /** Answers DNS on 127.0.0.1, over UDP and TCP. */
  port: number
  /** Replaces every record. Rejects, with BIND's own words, where the zone does not load. */
  setZone(zone: string): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts BIND as the authority for every name there is: what `zone` (master-file lines, RFC 1035 §5) leaves out does not
 * exist. The zone's SOA and NS are added. Rejects, with BIND's own words, where it does not start or the zone not load.
 */
export async function startBind({ zone }: { zone: string }): Promise<Bind> {
  const program = findProgram('bind')
  if (!program) throw new Error('BIND is not installed: the Debian package is bind9.')
  const folder = await mkdtemp(join(tmpdir(), 'bind-'))
  const port = await freePort()
  let serial = 1
  await writeFile(join(folder, 'named.conf'), bindConfig(folder, port))
  await writeZone(folder, zone, serial)

  // AppArmor, where it is on, lets the program at its usual path read no other folder than BIND's own.
  const own = join(folder, 'named')
  await copyFile(program, own)
  const child = spawn(own, ['-g', '-n', '1', '-c', join(folder, 'named.conf')], { stdio: ['ignore', 'ignore', 'pipe'] })
  const log = new BindLog(child.stderr)
  const stop = async () => {
    await end(child)
    await rm(folder, { recursive: true, force: true })
  }
  const setZone = async (next: string) => {
    serial += 1
    await writeZone(folder, next, serial)
    const loaded = log.zoneLoaded(serial)
    child.kill('SIGHUP')
    await loaded
  }

  try {
    await Promise.all([log.zoneLoaded(serial), log.running()])
  } catch (error) {
    await stop()
    throw error
  }
  return { port, setZone, stop }
}

async function writeZone(folder: string, zone: string, serial: number): Promise<void> {
  // A file of its own, so that the line numbers in BIND's complaints are the caller's.
  await writeFile(join(folder, 'records'), `${zone}\n`)
  await writeFile(join(folder, 'root.zone'), rootZone(folder, serial))
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
}
