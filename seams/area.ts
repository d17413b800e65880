import type * as z from 'zod/mini'

/** One of the browser's storage areas. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
}

/** What stands under this key, or `undefined` where there is nothing, nothing that fits, or storage fails. */
export async function read<T extends z.ZodMiniType>(area: Area, key: string, schema: T): Promise<z.output<T> | undefined> {
  try {
    const parsed = schema.safeParse((await area.get(key))[key])
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/** Resolves to whether it was written: storage can be full or broken, which must cost nothing but the memory. */
export async function write(area: Area, key: string, value: unknown): Promise<boolean> {
  try {
    await area.set({ [key]: value })
    return true
  } catch {
    return false
  }
}
