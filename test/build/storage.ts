type Values = Record<string, unknown>
type Changes = Record<string, { newValue?: unknown; oldValue?: unknown }>

const nothing: Values = {}
const listeners = new Set<(changes: Changes) => void>()

/**
 * To be imported before whatever uses the browser's storage: a browser that has `storage.local`, and nothing else.
 * What `broken` names is refused, as by a full or broken disk.
 */
export const storage = {
  values: nothing,
  broken: { get: false, set: false, remove: false },

  reset(values = nothing) {
    storage.values = structuredClone(values)
    storage.broken = { get: false, set: false, remove: false }
    listeners.clear()
  },

  local: {
    async get(key: string): Promise<Values> {
      if (storage.broken.get) throw new Error('storage can not be read')
      return key in storage.values ? { [key]: structuredClone(storage.values[key]) } : {}
    },
    async set(items: Values): Promise<void> {
      if (storage.broken.set) throw new Error('storage is full')
      change({ ...storage.values, ...structuredClone(items) }, Object.keys(items))
    },
    async remove(key: string): Promise<void> {
      if (storage.broken.remove) throw new Error('storage can not be written')
      const { [key]: _gone, ...rest } = storage.values
      change(rest, [key])
    },
    onChanged: { addListener: (listener: (changes: Changes) => void) => void listeners.add(listener) },
  },
}

function change(values: Values, keys: string[]) {
  const before = storage.values
  storage.values = values
  const changes = keys.map((key) => [key, { oldValue: before[key], ...(key in values ? { newValue: values[key] } : {}) }])
  for (const listener of listeners) listener(Object.fromEntries(changes))
}

Object.assign(globalThis, { chrome: { storage } })
