import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

const timeoutMs = 15_000

interface Waiter {
  wanted: RegExp
  resolve(): void
  reject(error: Error): void
}

/** Follows what BIND writes and tells when it has done something. */
export class BindLog {
  readonly #lines: string[] = []
  readonly #waiters = new Set<Waiter>()

  constructor(output: Readable) {
    const lines = createInterface(output)
    lines.on('line', (line) => this.#read(line.replace(/^\S+ \S+ /, '')))
    lines.on('close', () => this.#fail('BIND ended'))
  }

  /** Resolves when BIND answers questions. Rejects with its last words where it ends before, or after 15 seconds. */
  running(): Promise<void> {
    return this.#wait(/^running$/)
  }

  /** Resolves when the root zone with this serial number is loaded; rejects with BIND's reasons where it can't be. */
  zoneLoaded(serial: number): Promise<void> {
    return this.#wait(new RegExp(`^zone \\./IN: loaded serial ${serial}\\b`))
  }

  #wait(wanted: RegExp): Promise<void> {
    if (this.#lines.some((line) => wanted.test(line))) return Promise.resolve()
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const timer = setTimeout(() => this.#fail('BIND took too long'), timeoutMs)
    this.#waiters.add({ wanted, resolve, reject })
    return promise.finally(() => clearTimeout(timer))
  }

  #read(line: string): void {
    this.#lines.push(line)
    if (/^zone \.\/IN: not loaded due to errors/.test(line)) this.#fail('BIND did not load the zone')
    for (const waiter of this.#waiters) {
      if (!waiter.wanted.test(line)) continue
      this.#waiters.delete(waiter)
      waiter.resolve()
    }
  }

  #fail(what: string): void {
    const aboutRecords = this.#lines.filter((line) => /\/records:\d|^zone \.\/IN: /.test(line))
    const telling = (aboutRecords.length > 0 ? aboutRecords : this.#lines).slice(-8)
    for (const waiter of this.#waiters) waiter.reject(new Error([`${what}:`, ...telling].join('\n')))
    this.#waiters.clear()
  }
}
