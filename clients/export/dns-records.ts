import type { Found } from '../../lookup/answer.ts'
import type { Protocol, Security } from '../../lookup/server.ts'
import { accountFor } from './account.ts'
import { type Make, refused, textFile } from './exported.ts'

/** RFC 6186 §3, RFC 8314 §5.1. TLS from the first byte before STARTTLS, IMAP before POP3: the lower number wins. */
const services: { label: string; protocol: Protocol; security: Security; priority: number }[] = [
  { label: '_imaps', protocol: 'imap', security: 'tls', priority: 0 },
  { label: '_imap', protocol: 'imap', security: 'starttls', priority: 10 },
  { label: '_pop3s', protocol: 'pop3', security: 'tls', priority: 20 },
  { label: '_pop3', protocol: 'pop3', security: 'starttls', priority: 30 },
  { label: '_submissions', protocol: 'smtp', security: 'tls', priority: 0 },
  { label: '_submission', protocol: 'smtp', security: 'starttls', priority: 10 },
]

/**
 * SRV records for this domain as lines of a zone file (RFC 1035 §5.1), for its administrator. The target `.` says that a
 * service is not offered; a protocol of which nothing is known gets no record.
 */
export const dnsRecords: Make = (answer, query) => {
  if (query.domain === '') return refused('handOver.refused-no-domain')
  const protocols = ['imap', 'pop3', 'smtp'] as const
  const found = protocols.map((protocol) => accountFor(answer, query, [protocol], { oauth: true }))
  const faulty = found.find((account) => account.is === 'refused' && isAbout(account.why))
  if (faulty?.is === 'refused') return faulty
  if (found.every((account) => account.is === 'refused')) return refused('handOver.refused-unencrypted')
  if (found.some((account) => account.is === 'account' && /^[\d.]+$/.test(account.host))) return refused('handOver.refused-loopback')
  const records = services.flatMap((service) => record(service, answer, query.domain))
  return textFile(`${query.domain}.zone.txt`, [`; Mail clients find their servers by these records (RFC 6186, RFC 8314).`, ...records])
}

/** Whether the refusal is about a name, and not only about a protocol that there is not. */
function isAbout(why: string): boolean {
  return why === 'handOver.refused-host' || why === 'handOver.refused-control'
}

function record({ label, protocol, security, priority }: (typeof services)[number], answer: Found, domain: string): string[] {
  const owner = `${label}._tcp.${domain}. 3600 IN SRV`
  const ofProtocol = answer.servers.filter((server) => server.protocol === protocol && !server.missing)
  const absence = answer.absent[protocol]
  if (ofProtocol.length === 0 && (absence === undefined || absence === 'unknown')) {
    return [`; ${label}._tcp.${domain}: not known whether ${protocol.toUpperCase()} is offered`]
  }
  const offered = ofProtocol.filter((server) => server.security === security)
  if (offered.length === 0) return [`${owner} 0 0 0 .`]
  return offered.map(({ host, port }, index) => `${owner} ${priority + index} 1 ${port} ${host}.`)
}
