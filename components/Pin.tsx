import { hasPanel } from '../seams/panel.ts'
import { text } from '../seams/text.ts'
import { Icon } from './Icon.tsx'

/** Keeps the answer open in the side panel, since the popup closes when a person clicks beside it. */
export function Pin({ onPin }: { onPin(): void }) {
  if (!hasPanel()) return null
  return (
    <button type="button" class="quiet" aria-label={text('menu.pin')} title={text('menu.pin')} onClick={onPin}>
      <Icon name="pin" />
    </button>
  )
}
