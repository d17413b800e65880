import { text } from '../../seams/text.ts'

/** How much may be sent. */
export function Limits() {
  return (
    <>
      <p>{text('guide.limits-count')}</p>
      <p>{text('guide.limits-reached')}</p>
      <p>{text('guide.limits-size')}</p>
    </>
  )
}
