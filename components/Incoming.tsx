import { useState } from 'preact/hooks'
import type { BundledClient } from '../data/dataset.ts'
import { bestFor, type Found } from '../lookup/answer.ts'
import { text } from '../seams/text.ts'
import { Absent } from './Absent.tsx'
import { ServerCells } from './ServerCells.tsx'
import { sharesUsername } from './SignIn.tsx'

interface Props {
  answer: Found
  /** Whose settings these are. */
  name: string
  client: BundledClient | undefined
  say(message: string): void
}

const tabs = ['imap', 'pop3'] as const

/** Incoming mail: IMAP and POP3 as tabs of one card (ARIA Authoring Practices, tabs pattern). Both are in the document. */
export function Incoming({ client, answer, name, say }: Props) {
  const [open, setOpen] = useState<(typeof tabs)[number]>(!bestFor(answer, 'imap') && bestFor(answer, 'pop3') ? 'pop3' : 'imap')
  const turn = ({ key, currentTarget }: { key: string; currentTarget: HTMLElement }) => {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return
    const other = open === 'imap' ? 'pop3' : 'imap'
    setOpen(other)
    currentTarget.querySelector<HTMLElement>(`#tab-${other}`)?.focus()
  }
  return (
    <section class="card direction" aria-labelledby="incoming">
      <div class="cardHead">
        <h2 id="incoming">{text('incoming.title')}</h2>
        <div class="tabs" role="tablist" aria-label={text('incoming.protocol')} onKeyDown={turn}>
          {tabs.map((protocol) => (
            <button
              type="button"
              role="tab"
              key={protocol}
              id={`tab-${protocol}`}
              aria-selected={protocol === open}
              aria-controls={`panel-${protocol}`}
              tabIndex={protocol === open ? 0 : -1}
              class={bestFor(answer, protocol) ? '' : 'missing'}
              onClick={() => setOpen(protocol)}
            >
              {protocol.toUpperCase()}
            </button>
          ))}
        </div>
      </div>
      {tabs.map((protocol) => {
        const server = bestFor(answer, protocol)
        return (
          <div role="tabpanel" key={protocol} id={`panel-${protocol}`} aria-labelledby={`tab-${protocol}`} hidden={protocol !== open}>
            {server ? (
              <ServerCells server={server} client={client} ownUsername={!sharesUsername(answer)} say={say} />
            ) : (
              <Absent protocol={protocol} why={answer.absent[protocol] ?? 'unknown'} name={name} />
            )}
          </div>
        )
      })}
    </section>
  )
}
