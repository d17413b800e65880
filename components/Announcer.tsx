import { useState } from 'preact/hooks'

/** A message for screen readers. The count makes the same words twice in a row two messages. */
export interface Said {
  message: string
  count: number
}

/** What was said last, and a way to say something. */
export function useAnnouncer(): [Said, (message: string) => void] {
  const [said, setSaid] = useState<Said>({ message: '', count: 0 })
  return [said, (message) => setSaid(({ count }) => ({ message, count: count + 1 }))]
}

/** Live regions (ARIA 1.2 §6.6.4): what was copied, and what the answer is. */
export function Announcer({ said, state }: { said: Said; state: string }) {
  return (
    <>
      <output class="unseen" aria-live="polite">
        <span key={said.count}>{said.message}</span>
      </output>
      <output class="unseen" aria-live="polite">
        {state}
      </output>
    </>
  )
}
