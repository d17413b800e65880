import { bestFor, type Found } from '../lookup/answer.ts'
import { text } from '../seams/text.ts'
import { ServerItem } from './ServerItem.tsx'

/** Other servers that work too, folded away. */
export function Also({ answer }: { answer: Found }) {
  const others = answer.servers.filter((server) => bestFor(answer, server.protocol) !== server)
  if (others.length === 0) return null
  const lines = others.map(({ protocol, host, port, security }) =>
    text('also.line', { protocol: protocol.toUpperCase(), host, port, security: text(`security.${security}`) }),
  )
  return (
    <details class="fold">
      <summary>{text('also.title', { count: others.length })}</summary>
      {others.map((server, index) => (
        <ServerItem key={lines[index]} server={server}>
          {lines[index]}
        </ServerItem>
      ))}
    </details>
  )
}
