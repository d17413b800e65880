import { signInText } from '../../clients/words.ts'
import type { Found } from '../../lookup/answer.ts'
import { text } from '../../seams/text.ts'
import { Sentence } from '../Sentence.tsx'
import { usernameWords } from '../SignIn.tsx'

/** What the sign-in form wants. */
export function SignIn({ answer }: { answer: Found }) {
  if (answer.servers.length === 0) return null
  return (
    <section aria-labelledby="signIn">
      <h2 id="signIn">{text('browse.signIn')}</h2>
      <dl>
        <dt>{text('field.username')}</dt>
        <dd>
          <Sentence of={usernameWords(answer)} />
        </dd>
        <dt>{text('field.password')}</dt>
        <dd>{signInText(answer)}</dd>
      </dl>
    </section>
  )
}
