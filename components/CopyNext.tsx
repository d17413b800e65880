import { useState } from 'preact/hooks'
import { cellsOf } from '../clients/form.ts'
import type { BundledClient } from '../data/dataset.ts'
import { bestFor, type Found } from '../lookup/answer.ts'
import { protocols } from '../lookup/server.ts'
import { labelled, text } from '../seams/text.ts'
import { useCopy } from './Value.tsx'

interface Props {
  answer: Found
  client: BundledClient | undefined
  say(message: string): void
}

/** Copies field after field in the order of the form, so that nobody has to go back and forth. */
export function CopyNext({ answer, client, say }: Props) {
  const fields = fieldsOf(answer, client)
  const [index, setIndex] = useState(0)
  const [, copy] = useCopy(say)
  const next = fields[index % fields.length]
  if (next === undefined) return null
  return (
    <button
      type="button"
      class="secondary"
      onClick={() => {
        copy(next.value, text('copy.done', { value: next.value }))
        setIndex(index + 1)
      }}
    >
      {text('copy.next', { label: next.label })}
    </button>
  )
}

/** What has to be pasted: incoming server, then outgoing, each with its port, and the user name once. */
function fieldsOf(answer: Found, client: BundledClient | undefined): { label: string; value: string }[] {
  const incoming = bestFor(answer, 'imap') ?? bestFor(answer, 'pop3')
  const pasted = protocols.flatMap((protocol) => {
    const server = bestFor(answer, protocol)
    if (server === undefined || (protocol !== 'smtp' && server !== incoming)) return []
    const cells = cellsOf(server, client).filter(({ field }) => field === 'host' || field === 'port')
    return cells.map(({ label, value }) => ({ label: labelled(protocol.toUpperCase(), label), value }))
  })
  const username = incoming?.username ?? bestFor(answer, 'smtp')?.username ?? ''
  return username === '' ? pasted : [{ label: text('field.username'), value: username }, ...pasted]
}
