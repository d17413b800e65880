import { isClosed } from '../lookup/answer.ts'
import { listed, text } from '../seams/text.ts'
import { Records } from './Records.tsx'
import type { Actions, Answered } from './session.ts'
import type { Check } from './view.ts'

/** Asks DNS about a bundled answer, never on its own, and says beside it what DNS says. */
export function CheckNow({ view, actions }: { view: Answered; actions: Actions }) {
  const { check } = view
  if (check?.is === 'asking') return <p class="soft">{text('check.asking')}</p>
  if (check === undefined || check.is === 'failed') {
    return (
      <p class="soft">
        {check && `${text('check.failed')} `}
        <button type="button" class="link" onClick={() => actions.check(view)}>
          {text('check.now')}
        </button>
      </p>
    )
  }
  return (
    <div class="checked">
      {sentences(check, isClosed(view.answer)).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Records dns={check.dns} />
    </div>
  )
}

function sentences({ takesMail, missing, others }: Extract<Check, { is: 'done' }>, closed: boolean): string[] {
  if (closed) return [text(takesMail ? 'check.takesMail' : 'check.takesNone')]
  return [
    missing.length === 0 ? text('check.allExist') : text('check.missing', { hosts: listed(missing) }),
    ...(others.length > 0 ? [text('check.others', { servers: listed(others.map(({ host, port }) => `${host}:${port}`)) })] : []),
    ...(takesMail ? [] : [text('check.takesNone')]),
  ]
}
