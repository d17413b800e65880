import { text } from '../../seams/text.ts'

/** What each program calls the two ways. */
export function Clients() {
  return <p>{text('guide.clients-short')}</p>
}
