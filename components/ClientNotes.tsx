import { cannotDo } from '../clients/form.ts'
import type { BundledClient } from '../data/dataset.ts'
import { bestFor, type Found } from '../lookup/answer.ts'
import { protocols } from '../lookup/server.ts'
import { localised, text } from '../seams/text.ts'
import { keyOf, Sentence, type Versions } from './Sentence.tsx'

/** Where to type the settings in the chosen program, and what to beware of there. */
export function ClientNotes({ client, answer }: { client: BundledClient; answer: Found }) {
  const more = moreOf(client, answer)
  return (
    <section class="card client" aria-label={client.name}>
      {client.path && (
        <p class="path">
          <Sentence of={client.path} write={menuPath} />
        </p>
      )}
      {warningsOf(client, answer).map((sentence) => (
        <p class="warning" key={keyOf(sentence)}>
          <Sentence of={sentence} />
        </p>
      ))}
      {more.length > 0 && (
        <details class="fold">
          <summary>{text('client.more', { name: client.name })}</summary>
          <ul>
            {more.map((sentence) => (
              <li key={keyOf(sentence)}>
                <Sentence of={sentence} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** What would go wrong: words that mislead, and what the program can't do with these servers. */
function warningsOf(client: BundledClient, answer: Found): (Versions | string)[] {
  const impossible = protocols.flatMap((protocol) => {
    const server = bestFor(answer, protocol)
    const what = server && cannotDo(client, server)
    if (what === undefined || server === undefined) return []
    const values = { name: client.name, protocol: protocol.toUpperCase(), mode: text(`security.${server.security}`) }
    return [text(what === 'protocol' ? 'client.noProtocol' : 'client.noMode', values)]
  })
  return [...(client.trap ? [client.trap] : []), ...impossible]
}

function moreOf(client: BundledClient, { provider }: Found): (Versions | string)[] {
  const browserSignIn = provider !== undefined && client.oauth.includes(provider.id)
  return [
    ...(client.auto ? [client.auto] : []),
    ...(browserSignIn && client.oauthOnly ? [client.oauthOnly] : []),
    ...(client.portBehaviour ? [client.portBehaviour] : []),
    ...(client.later ? [text('client.later', { path: menuPath(localised(client.later)) })] : []),
    ...client.limits,
    ...(client.approximate ? [text('client.approximateAll')] : []),
  ]
}

function menuPath(path: string): string {
  return path.replaceAll(' > ', ' › ')
}
