import { text } from '../../seams/text.ts'

/** What to enter as user name, and when it is something else. */
export function Username() {
  return (
    <>
      <p>{text('guide.username-part')}</p>
      <p>{text('guide.username-alias')}</p>
      <p>{text('guide.username-smtp')}</p>
    </>
  )
}
