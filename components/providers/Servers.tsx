import { usernameRuleText } from '../../clients/words.ts'
import type { BundledProvider } from '../../data/dataset.ts'
import { protocols } from '../../lookup/server.ts'
import { labelled, text } from '../../seams/text.ts'
import { keyOf, Sentence } from '../Sentence.tsx'
import { hostText } from './words.ts'

type Server = BundledProvider['servers'][number]

/** Every server in the order of preference, and why a protocol has none. */
export function Servers({ provider: { name, servers, absent } }: { provider: BundledProvider }) {
  const ordered = protocols.flatMap((protocol) => servers.filter((server) => server.protocol === protocol))
  const missing = protocols.flatMap((protocol) => {
    const why = absent[protocol]
    return why === undefined || why === 'closed' ? [] : [text(`absent.${why}`, { name, protocol: protocol.toUpperCase() })]
  })
  if (ordered.length + missing.length === 0) return null
  return (
    <section aria-labelledby="servers">
      <h2 id="servers">{text('browse.servers')}</h2>
      {ordered.length > 0 && (
        <table class="facts servers">
          <thead>
            <tr>
              <th scope="col">{text('browse.protocol')}</th>
              <th scope="col">{text('field.host')}</th>
              <th scope="col">{text('field.port')}</th>
              <th scope="col">{text('field.security')}</th>
            </tr>
          </thead>
          <tbody>
            {ordered.map((server) => (
              <Row key={`${server.protocol} ${server.host}:${server.port}`} server={server} />
            ))}
          </tbody>
        </table>
      )}
      {[...new Set(missing)].map((sentence) => (
        <p key={sentence} class="soft">
          {sentence}
        </p>
      ))}
    </section>
  )
}

function Row({ server }: { server: Server }) {
  const { protocol, host, port, security, inferred, username, note } = server
  const remarks = [
    ...(username === undefined ? [] : [labelled(text('field.username'), usernameRuleText(username))]),
    ...(note === undefined ? [] : [note]),
  ]
  return (
    <tr>
      <td>{protocol.toUpperCase()}</td>
      <td class="name">
        {hostText(host)}
        {remarks.map((remark) => (
          <small key={keyOf(remark)}>
            <Sentence of={remark} />
          </small>
        ))}
      </td>
      <td>{port}</td>
      <td class={security === 'none' ? 'unsafe' : ''}>
        {text(`security.${security}`)}
        {inferred && <small>{text('browse.inferred')}</small>}
      </td>
    </tr>
  )
}
