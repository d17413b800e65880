interface Wanted {
  origins?: string[]
}
type Listener = (changed: Wanted) => void
/** What the person says to the browser's question; `breaks`: the browser does not even ask. */
type Answer = 'yes' | 'no' | 'breaks'

const now: { origins: string[]; answer: Answer } = { origins: [], answer: 'yes' }
const added = new Set<Listener>()
const removed = new Set<Listener>()

/** To be imported before whatever uses the browser's permissions: a browser that has them, and nothing else. */
export const permissions = {
  reset(answer: Answer = 'yes') {
    Object.assign(now, { origins: [], answer })
    added.clear()
    removed.clear()
  },
  async request({ origins = [] }: Wanted): Promise<boolean> {
    if (now.answer === 'breaks') throw new Error('not from a click')
    if (now.answer === 'no') return false
    now.origins = [...now.origins, ...origins]
    for (const listener of added) listener({ origins })
    return true
  },
  async remove({ origins = [] }: Wanted): Promise<boolean> {
    if (now.answer === 'breaks') throw new Error('a required permission')
    now.origins = now.origins.filter((origin) => !origins.includes(origin))
    for (const listener of removed) listener({ origins })
    return true
  },
  async getAll(): Promise<Wanted> {
    if (now.answer === 'breaks') throw new Error('can not be read')
    return now.origins.length > 0 ? { origins: now.origins } : {}
  },
  onAdded: { addListener: (listener: Listener) => void added.add(listener) },
  onRemoved: { addListener: (listener: Listener) => void removed.add(listener) },
}

Object.assign(globalThis, { chrome: { permissions } })
