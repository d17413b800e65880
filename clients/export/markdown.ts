import { bestFor } from '../../lookup/answer.ts'
import { protocols } from '../../lookup/server.ts'
import { text } from '../../seams/text.ts'
import { signInText, usernameText } from '../words.ts'
import { type Make, textFile } from './exported.ts'

/** All settings as Markdown (CommonMark): a heading and a list for each server. */
export const markdown: Make = (answer, query, { name }) => {
  const who = query.localPart === undefined ? query.shownDomain : `${query.localPart}@${query.shownDomain}`
  const blocks = protocols.flatMap((protocol) => {
    const server = bestFor(answer, protocol)
    if (server === undefined) return []
    return [
      '',
      `## ${text(protocol === 'smtp' ? 'outgoing.title' : 'incoming.title')} (${protocol.toUpperCase()})`,
      '',
      item(text('field.host'), server.host),
      item(text('field.port'), String(server.port)),
      item(text('field.security'), `${text(`security.${server.security}`)} (${text(`security.${server.security}Means`)})`),
      item(text('field.username'), server.username || usernameText(answer)),
    ]
  })
  const password = ['', item(text('field.password'), signInText(answer))]
  return textFile('mail-settings.md', [`# ${escaped(`${name} — ${who}`)}`, ...blocks, ...password], 'text/markdown')
}

function item(label: string, value: string): string {
  return `- **${escaped(label)}:** ${escaped(value)}`
}

/** A backslash takes the meaning from any ASCII punctuation (CommonMark 0.31 §2.4); a line break would end the item. */
function escaped(value: string): string {
  return value.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').replaceAll(/[\\`*_[\]<>&#~|$]/g, String.raw`\$&`)
}
