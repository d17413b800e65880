/** One thing at a time: whoever begins ends what went before, so that no late answer stands over a newer one. */
export interface Turns {
  /** The signal is aborted as soon as something else begins. */
  begin(): AbortSignal
  stop(): void
}

export function createTurns(): Turns {
  let current: AbortController | undefined
  return {
    begin: () => {
      current?.abort()
      current = new AbortController()
      return current.signal
    },
    stop: () => {
      current?.abort()
      current = undefined
    },
  }
}
