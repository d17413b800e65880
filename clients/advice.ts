import type { Security } from '../lookup/server.ts'

/** Words that programs use for encryption, as a person finds them in a menu. */
export const words = ['SSL/TLS', 'SSL', 'TLS', 'STARTTLS', 'Auto', 'None'] as const
export type Word = (typeof words)[number]

/** Which word to choose and why; `why` names a sentence. */
export type Advice =
  | { choose: Word; why: 'says-so' | 'ssl-is-first' | 'tls-beside-starttls' | 'tls-beside-ssl' | 'unclear' | 'auto' }
  | { choose: undefined; why: 'nothing-offered' | 'no-encryption' }

/**
 * Reads a program's menu: which of its words stands for this server's mode. "TLS" is the trap: beside "STARTTLS" it
 * means TLS from the first byte, beside "SSL" it means STARTTLS, and alone it may mean either.
 */
export function advise(offered: readonly Word[], security: Exclude<Security, 'none'>): Advice {
  const has = (word: Word) => offered.includes(word)
  if (offered.length === 0) return { choose: undefined, why: 'nothing-offered' }
  if (security === 'tls') {
    if (has('SSL/TLS')) return { choose: 'SSL/TLS', why: 'says-so' }
    if (has('TLS') && has('STARTTLS')) return { choose: 'TLS', why: 'tls-beside-starttls' }
    if (has('SSL')) return { choose: 'SSL', why: 'ssl-is-first' }
  } else {
    if (has('STARTTLS')) return { choose: 'STARTTLS', why: 'says-so' }
    if (has('TLS') && (has('SSL') || has('SSL/TLS'))) return { choose: 'TLS', why: 'tls-beside-ssl' }
  }
  const unclear = (['TLS', 'SSL/TLS', 'SSL'] as const).find(has)
  if (unclear) return { choose: unclear, why: 'unclear' }
  return has('Auto') ? { choose: 'Auto', why: 'auto' } : { choose: undefined, why: 'no-encryption' }
}
