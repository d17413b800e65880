import { useState } from 'preact/hooks'
import type { Exported } from '../clients/export/exported.ts'
import type { Format } from '../clients/export/formats.ts'
import type { Query } from '../lookup/address.ts'
import type { Found } from '../lookup/answer.ts'
import { text } from '../seams/text.ts'
import { QrCode } from './QrCode.tsx'
import { useCopy } from './Value.tsx'

interface Props {
  format: Format
  answer: Found
  query: Query
  name: string
  say(message: string): void
}

/** What a format makes of the answer: to be read, copied, saved or scanned; or why it can't be made. */
export function HandOverResult({ format, answer, query, name, say }: Props) {
  const [copied, copy] = useCopy(say)
  const made = useMade(format, answer, query, name)
  if (made.is === 'refused') return <p class="refused">{text(made.why)}</p>
  return (
    <>
      <div class="actions">
        <button type="button" class="secondary" onClick={() => copy(made.text, text('copy.done', { value: made.name }))}>
          {text(copied ? 'handOver.copied' : 'handOver.copy')}
        </button>
        <button type="button" class="secondary" onClick={() => save(made)}>
          {text('handOver.save', { name: made.name })}
        </button>
      </div>
      {format.isQr ? <QrCode content={made.text} title={text(format.title)} /> : <pre>{made.text}</pre>}
    </>
  )
}

/** Made once for what it is made from, so that a profile keeps its identifiers while it is looked at. */
function useMade(format: Format, answer: Found, query: Query, name: string): Exported {
  const make = () => format.make(answer, query, { name, baseUrl: `${location.origin}/`, newUuid: () => crypto.randomUUID() })
  const key = `${format.id} ${query.localPart} ${query.domain} ${name}`
  const [kept, setKept] = useState(() => ({ key, made: make() }))
  if (kept.key === key) return kept.made
  const fresh = { key, made: make() }
  setKept(fresh)
  return fresh.made
}

/** Saves a file through the browser's own download; nothing leaves the machine. */
function save({ name, mime, text: content }: Extract<Exported, { is: 'file' }>) {
  const url = URL.createObjectURL(new Blob([content], { type: mime }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1_000)
}
