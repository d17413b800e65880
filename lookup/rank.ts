import type { Reach } from './discover/findings.ts'
import type { Protocol, Security, Server } from './server.ts'

/** Where a candidate server comes from. */
export type Origin = `srv-${Reach}` | 'platform'

/** The order of trust, most trusted first. */
const trust: readonly Origin[] = ['srv-inside', 'srv-platform', 'platform', 'srv-outside-signed', 'srv-outside']

/** Between servers of one protocol and origin: implicit TLS first (RFC 8314 §3). */
const safety: readonly Security[] = ['tls', 'starttls']

export interface Candidate extends Server {
  origin: Origin
}

/** Candidates in the order in which to try them: by protocol, the unencrypted ones last, by trust and encryption. */
export function rank<T extends Candidate>(candidates: readonly T[]): T[] {
  const order: readonly Protocol[] = ['imap', 'pop3', 'smtp']
  return [...candidates].sort(
    (a, b) =>
      order.indexOf(a.protocol) - order.indexOf(b.protocol) ||
      Number(a.security === 'none') - Number(b.security === 'none') ||
      trust.indexOf(a.origin) - trust.indexOf(b.origin) ||
      // A provider's own preference between its servers is kept.
      (a.origin === 'platform' ? 0 : safety.indexOf(a.security) - safety.indexOf(b.security)),
  )
}

/** The most trusted origin among the candidates. */
export function strongest(candidates: readonly Candidate[]): Origin | undefined {
  return trust.find((origin) => candidates.some((candidate) => candidate.origin === origin))
}
