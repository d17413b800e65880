import { useState } from 'preact/hooks'
import type { BundledClient } from '../data/dataset.ts'
import { readSettings, writeSettings } from '../seams/settings.ts'

/** The program that is being set up, remembered from one time to the next. The list is loaded when it is first needed. */
interface Choice {
  client: BundledClient | undefined
  /** Every program there is, once loaded. */
  all: readonly BundledClient[]
}

let kept: Choice = { client: undefined, all: [] }

const loadAll = async () => (await import('virtual:clients')).default

/** Loads the remembered program before the first answer is drawn, so that nothing changes its words afterwards. */
export async function recallClient(): Promise<void> {
  const { client: id } = await readSettings()
  if (id === undefined) return
  const all = await loadAll()
  kept = { client: all.find((client) => client.id === id), all }
}

/** The chosen program, a way to load the list, and a way to choose. */
export function useClient(): Choice & { load(): void; choose(id: string | undefined): void } {
  const [choice, setChoice] = useState(kept)
  const keep = (next: Choice) => {
    kept = next
    setChoice(next)
  }
  return {
    ...choice,
    load: () => {
      if (kept.all.length === 0) void loadAll().then((all) => keep({ ...kept, all }))
    },
    choose: (id) => {
      void writeSettings({ client: id })
      keep({ ...kept, client: kept.all.find((client) => client.id === id) })
    },
  }
}
