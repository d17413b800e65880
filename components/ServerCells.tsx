import type { ShownServer } from '../lookup/answer.ts'
import { localised, text } from '../seams/text.ts'
import { ServerItem } from './ServerItem.tsx'
import { Value } from './Value.tsx'

interface Props {
  server: ShownServer
  /** Where the two directions want different user names, each card shows its own. */
  ownUsername: boolean
  say(message: string): void
}

/** The three values of a server, each a button. */
export function ServerCells({ server, ownUsername, say }: Props) {
  const protocol = server.protocol.toUpperCase()
  const action = text('copy.of', { protocol })
  const port = String(server.port)
  const security = text(`security.${server.security}`)
  return (
    <ServerItem server={server}>
      <Value field="host" label={text('field.host')} value={server.host} action={action} say={say} />
      <div class="pair">
        <Value field="port" label={text('field.port')} value={port} action={action} say={say} />
        <Value field="security" label={text('field.security')} value={security} action={action} say={say}>
          {text(`security.${server.security}Means`)}
        </Value>
      </div>
      {ownUsername && server.username !== '' && (
        <Value field="username" label={text('field.username')} value={server.username} action={action} say={say} />
      )}
      {server.note && <p class="cell soft">{localised(server.note)}</p>}
    </ServerItem>
  )
}
