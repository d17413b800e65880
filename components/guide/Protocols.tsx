import { Journey } from './Journey.tsx'
import { Terms } from './Terms.tsx'

/** What each protocol does, and the way of a letter through them. */
export function Protocols() {
  return (
    <>
      <Journey />
      <Terms
        terms={[
          { term: 'IMAP', means: 'guide.imap' },
          { term: 'POP3', means: 'guide.pop3' },
          { term: 'SMTP', means: 'guide.smtp' },
        ]}
      />
    </>
  )
}
