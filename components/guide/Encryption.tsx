import { text } from '../../seams/text.ts'
import { Lanes } from './Lanes.tsx'
import { Terms } from './Terms.tsx'

/** What the words for encryption mean, and what happens when they do not fit the port. */
export function Encryption() {
  return (
    <>
      <Lanes />
      <Terms
        terms={[
          { term: text('security.tls'), means: 'guide.sslTls' },
          { term: text('security.starttls'), means: 'guide.starttls', id: 'starttls' },
          { term: 'TLS', means: 'guide.tls' },
          { term: 'SSL', means: 'guide.ssl' },
          { term: text('security.none'), means: 'guide.none' },
        ]}
      />
      <p>{text('guide.mismatch')}</p>
    </>
  )
}
