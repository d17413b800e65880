const minTtlMs = 60_000
const maxTtlMs = 3_600_000
const maxEntries = 2_000

/** Keeps values in memory for their time to live, between one minute and one hour; the oldest go first when it is full. */
export class Cache<T> {
  private readonly entries = new Map<string, { value: T; untilMs: number }>()
  private readonly nowMs: () => number

  constructor(nowMs: () => number = Date.now) {
    this.nowMs = nowMs
  }

  get(key: string): T | undefined {
    const entry = this.entries.get(key)
    if (entry === undefined || entry.untilMs > this.nowMs()) return entry?.value
    this.entries.delete(key)
    return undefined
  }

  /** @param ttlS what the answer allows, in seconds */
  set(key: string, value: T, ttlS: number) {
    const ttlMs = Math.min(Math.max(ttlS * 1_000, minTtlMs), maxTtlMs)
    this.entries.delete(key)
    this.entries.set(key, { value, untilMs: this.nowMs() + ttlMs })
    const oldest = this.entries.keys().next()
    if (this.entries.size > maxEntries && !oldest.done) this.entries.delete(oldest.value)
  }
}
