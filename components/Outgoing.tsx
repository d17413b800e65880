import type { BundledClient } from '../data/dataset.ts'
import type { Found, ShownServer } from '../lookup/answer.ts'
import { text } from '../seams/text.ts'
import { Absent } from './Absent.tsx'
import { ServerCells } from './ServerCells.tsx'
import { sharesUsername } from './SignIn.tsx'

interface Props {
  answer: Found
  name: string
  server: ShownServer | undefined
  client: BundledClient | undefined
  say(message: string): void
}

export function Outgoing({ client, answer, name, server, say }: Props) {
  return (
    <section class="card direction" aria-labelledby="outgoing">
      <div class="cardHead">
        <h2 id="outgoing">{text('outgoing.title')}</h2>
        <span class="tag">SMTP</span>
      </div>
      {server ? (
        <ServerCells server={server} client={client} ownUsername={!sharesUsername(answer)} say={say} />
      ) : (
        <Absent protocol="smtp" why={answer.absent.smtp ?? 'unknown'} name={name} />
      )}
    </section>
  )
}
