import { signInText, usernameText } from '../clients/words.ts'
import type { Found } from '../lookup/answer.ts'
import { text } from '../seams/text.ts'
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
        <Plain label={text('field.username')} value={usernameText(answer)} />
      ) : (
        <Value field="username" label={text('field.username')} value={username} action={text('copy.it')} say={say} />
      )}
      <Plain label={text('field.password')} value={signInText(answer)} />
    </section>
  )
}

function Plain({ label, value }: { label: string; value: string }) {
  return (
    <div class="cell">
      <span class="label">{label}</span>
      <span class="strong">{value}</span>
    </div>
  )
}
