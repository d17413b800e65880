import type { BundledProvider } from '../../data/dataset.ts'
import { text } from '../../seams/text.ts'

const tones: Record<BundledProvider['status'], string> = {
  active: 'green',
  unclear: 'amber',
  moved: 'amber',
  closed: 'red',
  'reported-closed': 'red',
}

/** Whether a service runs, in a word. */
export function Status({ provider: { status } }: { provider: BundledProvider }) {
  return (
    <>
      <span class={`dot ${tones[status]}`} aria-hidden="true" />
      {text(`browse.status-${status}`)}
    </>
  )
}
