import type { Entry } from './checks.ts'
import type { Client } from './client-schema.ts'
import type { BundledClient } from './dataset.ts'

/** The mail programs as the popup shows them, in the order of their file names. */
export function compileClients({ clients }: { clients: Entry<Client>[] }): BundledClient[] {
  return clients.map(({ id, value: { $schema, sources, ...rest } }) => ({ id, ...rest, checked: newest(sources) }))
}

/** Own knowledge says nothing of when a label was seen, so it counts only where there is nothing else. */
function newest(sources: Client['sources']): string {
  const read = sources.filter(({ confirmed }) => confirmed !== false)
  return (
    (read.length > 0 ? read : sources)
      .map(({ checked }) => checked)
      .sort()
      .at(-1) ?? ''
  )
}
