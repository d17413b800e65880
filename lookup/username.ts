import type { Provider } from '../data/schema.ts'
import type { Query } from './address.ts'

type Rule = NonNullable<Provider['username']>

/** What to type as the user name for this mailbox; empty where no mailbox was typed or only the provider knows it. */
export function usernameFor(rule: Rule | undefined, query: Query): string {
  if (query.localPart === undefined || rule === undefined || typeof rule === 'object') return ''
  return rule === 'local-part' ? query.localPart : `${query.localPart}@${query.shownDomain}`
}
