import { useState } from 'preact/hooks'
import { adminQuestion } from '../clients/question.ts'
import { text } from '../seams/text.ts'
import { Link } from './Link.tsx'
import { Sentence } from './Sentence.tsx'
import type { Answered } from './session.ts'
import { useCopy } from './Value.tsx'

interface Props {
  view: Answered
  /** The software that gave itself away. */
  named: string | undefined
  say(message: string): void
}

/** What server software usually uses, for a domain that runs its own server and publishes nothing. */
export function UsualSettings({ view, named, say }: Props) {
  const [chosen, choose] = useState(named ?? '')
  const [copied, copy] = useCopy(say)
  const product = view.software.find(({ id }) => id === chosen)
  return (
    <details class="fold" open={named !== undefined}>
      <summary>{text('software.title')}</summary>
      <div class="software">
        <label>
          <span class="label">{text('software.which')}</span>
          <select value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            <option value="">{text('software.unknown')}</option>
            {view.software.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {product && (
          <>
            <ul>
              {product.servers.map(({ protocol, port, security, note, ...rest }) => (
                <li key={`${protocol} ${port}`}>
                  <b>{protocol.toUpperCase()}</b> {port}, {text(`security.${security}`)}
                  {rest.default === 'off' && <span class="soft"> — {text('software.off')}</span>}
                  {note && (
                    <span class="soft">
                      {' '}
                      — <Sentence of={note} />
                    </span>
                  )}
                </li>
              ))}
            </ul>
            {product.notes.map((note) => (
              <p key={note.text.en} class="soft">
                <Sentence of={note.text} />
              </p>
            ))}
            {product.help[0] && <Link to={product.help[0]}>{text('details.help')}</Link>}
          </>
        )}
        <button
          type="button"
          class="secondary"
          onClick={() => copy(adminQuestion(view.query.shownDomain), text('copy.done', { value: text('software.question') }))}
        >
          {text(copied ? 'software.copied' : 'software.copyQuestion')}
        </button>
      </div>
    </details>
  )
}
