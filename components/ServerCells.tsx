import { type Cell, cellsOf } from '../clients/form.ts'
import type { BundledClient } from '../data/dataset.ts'
import type { ShownServer } from '../lookup/answer.ts'
import { text } from '../seams/text.ts'
import { Sentence } from './Sentence.tsx'
import { ServerItem } from './ServerItem.tsx'
import { Value } from './Value.tsx'

interface Props {
  server: ShownServer
  client: BundledClient | undefined
  /** Where the two directions want different user names, each card shows its own. */
  ownUsername: boolean
  say(message: string): void
}

/** The values of a server, each a button, in the words and the order of the chosen program. */
export function ServerCells({ server, client, ownUsername, say }: Props) {
  const action = text('copy.of', { protocol: server.protocol.toUpperCase() })
  const usernames: Cell[] =
    ownUsername && server.username !== '' ? [{ field: 'username', label: text('field.username'), value: server.username }] : []
  return (
    <ServerItem server={server}>
      {rows([...cellsOf(server, client), ...usernames]).map((cells) => (
        <div key={cells.map(({ field }) => field).join(' ')} class={cells.length > 1 ? `pair ${cells[0]?.field}First` : 'row'}>
          {cells.map(({ field, label, value, means, approximate }) => (
            <Value
              key={field}
              field={field}
              label={approximate ? text('client.about', { label }) : label}
              value={value}
              action={action}
              say={say}
            >
              {means}
            </Value>
          ))}
        </div>
      ))}
      {server.note && (
        <p class="cell soft">
          <Sentence of={server.note} />
        </p>
      )}
    </ServerItem>
  )
}

/** Port and encryption stand side by side, in whichever order they come; everything else has a row of its own. */
function rows(cells: Cell[]): Cell[][] {
  const done: Cell[][] = []
  for (const cell of cells) {
    const last = done.at(-1)
    if (last?.length === 1 && last.every(isShort) && isShort(cell)) last.push(cell)
    else done.push([cell])
  }
  return done
}

function isShort({ field }: Cell): boolean {
  return field === 'port' || field === 'security'
}
