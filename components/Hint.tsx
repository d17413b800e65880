import { text } from '../seams/text.ts'

/** What the popup says before anything was asked. */
export function Hint() {
  return (
    <div class="hint">
      <h1>{text('idle.title')}</h1>
      <p>{text('idle.hint')}</p>
    </div>
  )
}
