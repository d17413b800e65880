import { text } from '../../seams/text.ts'
import { Terms } from './Terms.tsx'

/** Why 465 came, went and came back. */
export function PortHistory() {
  return (
    <>
      <Terms
        terms={[
          { term: '1997', means: 'guide.year-1997' },
          { term: '1998', means: 'guide.year-1998' },
          { term: '2018', means: 'guide.year-2018' },
        ]}
      />
      <p>{text('guide.still587')}</p>
    </>
  )
}
