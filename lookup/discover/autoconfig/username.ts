import type { Query } from '../../address.ts'
import { fillDomain, hasPlaceholder, localPart } from './placeholders.ts'
import { plainText } from './plain-text.ts'

/** How the user name is made from the address. `other` may still hold `%EMAILLOCALPART%`, and no other placeholder. */
export type UsernameRule = 'address' | 'local-part' | { other: string }

const maxLength = 255

/**
 * Reads `<username>`. `undefined` where it is empty or asks for something that only the person knows (an
 * `<inputField>` of the format).
 */
export function readUsername(value: string | undefined, shownDomain: string): UsernameRule | undefined {
  const name = fillDomain(value ?? '', shownDomain)
  if (name === `${localPart}@${shownDomain}`) return 'address'
  if (name === localPart) return 'local-part'
  // Servers that make the file for the address in the query leave a stump where there is none.
  const unknown = name === '' || name.length > maxLength || plainText(name) !== name || /^@|@$|\ufffd/.test(name)
  return unknown || hasPlaceholder(name.replaceAll(localPart, '')) ? undefined : { other: name }
}

/** The user name of this mailbox; empty where the rule needs a mailbox and none was typed. */
export function fillUsername(rule: UsernameRule, query: Query): string {
  const mailbox = query.localPart
  if (typeof rule === 'object' && !rule.other.includes(localPart)) return rule.other
  if (mailbox === undefined) return ''
  if (typeof rule === 'object') return rule.other.replaceAll(localPart, () => mailbox)
  return rule === 'local-part' ? mailbox : `${mailbox}@${query.shownDomain}`
}
