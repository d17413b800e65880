import { signInText, usernameText } from '../clients/words.ts'
import type { Found } from '../lookup/answer.ts'
import { text } from '../seams/text.ts'
import { Sentence, type Versions } from './Sentence.tsx'
import { Value } from './Value.tsx'

/** Whether both directions take the same user name, so that it stands once. */
export function sharesUsername({ servers }: Found): boolean {
  return new Set(servers.map(({ username }) => username)).size <= 1
}

/** User name and kind of password, which both directions share. */
export function SignIn({ answer, say }: { answer: Found; say(message: string): void }) {
  const username = sharesUsername(answer) ? (answer.servers[0]?.username ?? '') : ''
  return (
    <section class="card pair even">
      {username === '' ? (
        <Plain label={text('field.username')} value={usernameWords(answer)} />
      ) : (
        <Value field="username" label={text('field.username')} value={username} action={text('copy.it')} say={say} />
      )}
      <Plain label={text('field.password')} value={signInText(answer)} />
    </section>
  )
}

/** What the user name is, where it can't be worked out. */
export function usernameWords(answer: Found): Versions | string {
  const { usernameRule } = answer
  return typeof usernameRule === 'object' && sharesUsername(answer) ? usernameRule.ask : usernameText(answer)
}

function Plain({ label, value }: { label: string; value: Versions | string }) {
  return (
    <div class="cell">
      <span class="label">{label}</span>
      <span class="strong">
        <Sentence of={value} />
      </span>
    </div>
  )
}
