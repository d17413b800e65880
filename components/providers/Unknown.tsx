import { text } from '../../seams/text.ts'
import { PlaceLink } from './PlaceLink.tsx'
import type { ListPlace } from './place.ts'
import type { Go } from './usePlace.ts'

/** What an address that names no provider shows. */
export function Unknown({ id, back, go }: { id: string; back: ListPlace; go: Go }) {
  return (
    <main class="entry">
      <h1>{text('browse.unknown', { name: id })}</h1>
      <p>
        <PlaceLink to={back} go={go}>
          {text('menu.providers')}
        </PlaceLink>
      </p>
    </main>
  )
}
