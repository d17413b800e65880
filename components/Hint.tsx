import { text } from '../seams/text.ts'
import { Recents } from './Recents.tsx'
import type { Actions } from './session.ts'
import type { Recent } from './view.ts'

/** What the popup says before anything was asked. */
export function Hint({ recents, actions }: { recents: readonly Recent[]; actions: Actions }) {
  return (
    <>
      <div class="hint">
        <h1>{text('idle.title')}</h1>
        <p>{text('idle.hint')}</p>
      </div>
      {recents.length > 0 && <Recents recents={recents} actions={actions} />}
    </>
  )
}
