import type { Message } from '../dns/message.ts'
import type { Server } from '../server.ts'

/** Names under which servers usually stand, best first. */
const usual = {
  imap: ['imap', 'mail'],
  pop3: ['pop3', 'pop', 'mail'],
  smtp: ['smtp', 'mail'],
} as const

/** Implicit TLS before STARTTLS (RFC 8314 §3). */
const ports: readonly Omit<Server, 'host'>[] = [
  { protocol: 'imap', port: 993, security: 'tls' },
  { protocol: 'imap', port: 143, security: 'starttls' },
  { protocol: 'pop3', port: 995, security: 'tls' },
  { protocol: 'smtp', port: 465, security: 'tls' },
  { protocol: 'smtp', port: 587, security: 'starttls' },
]

/**
 * Servers that may be there, since names exist under which they usually stand. An address record proves that a name
 * exists, not that a service runs there. No guess where the zone makes any name exist, none that is an MX, and none
 * without a place to read mail.
 * @param hosts what was answered for `imap.`, `mail.` … by their first label
 * @param wildcard what was answered for a name that nobody can have meant
 */
export function guessServers(
  domain: string,
  hosts: ReadonlyMap<string, Message>,
  wildcard: Message | undefined,
  mxHosts: readonly string[],
  refused: readonly string[],
): Server[] {
  // Without the random name's answer nobody knows whether every name exists.
  if (wildcard === undefined) return []
  const anyName = placeOf(wildcard)
  const stands = (label: string) => {
    const message = hosts.get(label)
    const place = message === undefined ? '' : placeOf(message)
    return place !== '' && place !== anyName && !mxHosts.includes(`${label}.${domain}`)
  }
  const guesses = ports.flatMap((port) => {
    const label = usual[port.protocol].find(stands)
    return label === undefined || refused.includes(port.protocol) ? [] : [{ ...port, host: `${label}.${domain}` }]
  })
  return guesses.some(({ protocol }) => protocol !== 'smtp') ? guesses : []
}

/** The addresses at which a name stands, as one comparable text; empty where it has none. */
function placeOf({ answers }: Message): string {
  return answers
    .flatMap((answer) => (answer.type === 'A' || answer.type === 'AAAA' ? [answer.address] : []))
    .sort()
    .join(' ')
}
