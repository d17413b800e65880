import type { Problem as Kind } from '../lookup/address.ts'
import { text } from '../seams/text.ts'

/** Why what was typed is no address, and what to do about it. */
export function Problem({ problem }: { problem: Kind }) {
  return (
    <div class="card verdict danger" role="alert">
      <h1>{text('invalid.title')}</h1>
      <p id="problem">{text(`invalid.${problem}`)}</p>
    </div>
  )
}

/** What to do instead, after something was dropped that is no text. */
export function NotText() {
  return (
    <div class="card verdict danger" role="alert">
      <h1>{text('notText.title')}</h1>
      <p>{text('notText.next')}</p>
    </div>
  )
}
