import { decode } from '@leichtgewicht/dns-packet'

export interface Question {
  /** Without the trailing dot, as it was written (upper and lower case kept). */
  name: string
  /** `MX`, `SRV`, … or `UNKNOWN_65` and the like. */
  type: string
}

/** Reads the question of a DNS message; undefined where it has none or can't be read. */
export function readQuestion(message: Uint8Array): Question | undefined {
  try {
    const question = decode(message).questions?.[0]
    return question && { name: question.name, type: question.type }
  } catch {
    return undefined
  }
}

/** Reads the DNS message out of `/dns-query?dns=…` (RFC 8484 §4.1); undefined for every other path. */
export function readDnsQuery(path: string): Uint8Array | undefined {
  const url = new URL(path, 'https://any.example')
  const dns = url.searchParams.get('dns')
  return url.pathname === '/dns-query' && dns ? Buffer.from(dns, 'base64url') : undefined
}
