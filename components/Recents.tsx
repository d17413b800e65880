import { text } from '../seams/text.ts'
import type { Actions } from './session.ts'
import type { Recent } from './view.ts'

interface Props {
  recents: readonly Recent[]
  actions: Actions
}

/** The last domains, each one press away, and a way to forget them. */
export function Recents({ recents, actions }: Props) {
  return (
    <section class="recents" aria-labelledby="recents">
      <header>
        <h2 id="recents">{text('recents.title')}</h2>
        <button type="button" class="link" onClick={actions.forgetRecents}>
          {text('recents.forget')}
        </button>
      </header>
      <div class="chips">
        {recents.map(({ domain, shownDomain }) => (
          <button type="button" class="chip" key={domain} onClick={() => actions.lookUp(shownDomain)}>
            <bdi>{shownDomain}</bdi>
          </button>
        ))}
      </div>
    </section>
  )
}
