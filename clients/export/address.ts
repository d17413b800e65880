import type { Query } from '../../lookup/address.ts'
import type { Found } from '../../lookup/answer.ts'

/** Stands in a file where no mailbox was typed; the person replaces it. */
const placeholder = 'YOUR-NAME'

/**
 * The address as programs want it: the local part quoted where RFC 5322 §3.4.1 asks for it, the domain in ASCII form.
 * With a placeholder where only a domain was asked for.
 */
export function addressOf({ localPart = placeholder, domain }: Query): string {
  return `${quoteLocalPart(localPart)}@${domain || 'example.com'}`
}

/** Quotes what is no dot-atom; letters outside ASCII are allowed in one (RFC 6532 §3.2). */
export function quoteLocalPart(localPart: string): string {
  const isDotAtom = /^[\w!#$%&'*+/=?^`{|}~\u0080-\u{10ffff}-]+(\.[\w!#$%&'*+/=?^`{|}~\u0080-\u{10ffff}-]+)*$/u.test(localPart)
  return isDotAtom ? localPart : `"${localPart.replaceAll(/["\\]/g, String.raw`\$&`)}"`
}

/** What stands for a user name that only the person knows. */
export function unknownUser({ usernameRule }: Found, query: Query): string {
  if (usernameRule === 'local-part') return placeholder
  if (usernameRule === undefined || typeof usernameRule === 'object') return 'YOUR-USER-NAME'
  return `${placeholder}@${query.shownDomain || 'example.com'}`
}

/** A word for file and section names: the domain, else the provider. */
export function stemOf({ provider }: Found, { domain }: Query): string {
  return domain || provider?.id || 'mail'
}

/** The user name for programs that know ASCII only: the domain in ASCII form. `undefined` where more than that is not ASCII. */
export function asciiUser(user: string, { domain, shownDomain }: Query): string | undefined {
  const ascii = user.endsWith(`@${shownDomain}`) ? `${user.slice(0, -shownDomain.length)}${domain}` : user
  return /^[\x20-\x7e]+$/.test(ascii) ? ascii : undefined
}
