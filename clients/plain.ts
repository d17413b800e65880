import type { Query } from '../lookup/address.ts'
import { bestFor, type Found } from '../lookup/answer.ts'
import { protocols } from '../lookup/server.ts'
import { labelled, text, unmarked } from '../seams/text.ts'
import { signInText, usernameText } from './words.ts'

/** All settings as text that a person can read, one fact a line. */
export function plainText(answer: Found, query: Query, name: string): string {
  const who = query.localPart === undefined ? query.shownDomain : `${query.localPart}@${query.shownDomain}`
  const blocks = protocols.flatMap((protocol) => {
    const server = bestFor(answer, protocol)
    if (server === undefined) return []
    const title = `${text(protocol === 'smtp' ? 'outgoing.title' : 'incoming.title')} (${protocol.toUpperCase()})`
    return [
      [
        title,
        labelled(text('field.host'), server.host),
        labelled(text('field.port'), server.port),
        labelled(text('field.security'), `${text(`security.${server.security}`)} (${text(`security.${server.security}Means`)})`),
        labelled(text('field.username'), server.username || usernameText(answer)),
      ].join('\n'),
    ]
  })
  return unmarked([`${name} — ${who}`, ...blocks, labelled(text('field.password'), signInText(answer))].join('\n\n'))
}
