import { text } from '../../seams/text.ts'
import { Terms } from './Terms.tsx'

/** What a warning about the certificate says, and what to do then. */
export function Certificate() {
  return (
    <>
      <Terms
        terms={[
          { term: text('guide.wrongName'), means: 'guide.wrongName-text' },
          { term: text('guide.expired'), means: 'guide.expired-text' },
          { term: text('guide.unknownIssuer'), means: 'guide.unknownIssuer-text' },
        ]}
      />
      <p>{text('guide.ownServer')}</p>
    </>
  )
}
