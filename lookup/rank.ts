import type { Reach } from './discover/findings.ts'
import type { Protocol, Security, Server } from './server.ts'

/** Where a candidate server comes from. */
export type Origin = `srv-${Reach}` | 'platform' | 'file' | 'evidence' | 'guess'

/** The order of trust, most trusted first. */
const trust: readonly Origin[] = [
  'srv-inside',
  'srv-platform',
  'platform',
  'file',
  'srv-outside-signed',
  'evidence',
  'srv-outside',
  'guess',
]

/** Between servers of one protocol and origin: implicit TLS first (RFC 8314 §3). */
const safety: readonly Security[] = ['tls', 'starttls']

export interface Candidate extends Server {
  origin: Origin
  /** Its name does not exist. */
  missing?: true
}

/** Candidates in the order in which to try them: by protocol, the unencrypted ones last, by trust and encryption. */
export function rank<T extends Candidate>(candidates: readonly T[]): T[] {
  const order: readonly Protocol[] = ['imap', 'pop3', 'smtp']
  return [...candidates].sort(
    (a, b) =>
      order.indexOf(a.protocol) - order.indexOf(b.protocol) ||
      Number(a.security === 'none') - Number(b.security === 'none') ||
      // A name that does not exist helps nobody, however trusted.
      Number(a.missing ?? false) - Number(b.missing ?? false) ||
      trust.indexOf(a.origin) - trust.indexOf(b.origin) ||
      // A provider's own preference between its servers is kept.
      (a.origin === 'platform' || a.origin === 'evidence' || a.origin === 'file'
        ? 0
        : safety.indexOf(a.security) - safety.indexOf(b.security)),
  )
}

/** The most trusted origin among the candidates. */
export function strongest(candidates: readonly Candidate[]): Origin | undefined {
  return trust.find((origin) => candidates.some((candidate) => candidate.origin === origin))
}
