import type { Answer, Message } from '../dns/message.ts'
import { isUnder } from '../labels.ts'
import type { Protocol, Security } from '../server.ts'
import type { Reach, Service } from './findings.ts'

interface ServiceName {
  label: string
  protocol: Protocol
  security: Exclude<Security, 'none'>
}

/** The services a mail program looks for: RFC 6186 §3 and, for implicit TLS submission, RFC 8314 §5.1. */
export const serviceNames: readonly ServiceName[] = [
  { label: '_imaps._tcp', protocol: 'imap', security: 'tls' },
  { label: '_imap._tcp', protocol: 'imap', security: 'starttls' },
  { label: '_pop3s._tcp', protocol: 'pop3', security: 'tls' },
  { label: '_pop3._tcp', protocol: 'pop3', security: 'starttls' },
  { label: '_submissions._tcp', protocol: 'smtp', security: 'tls' },
  { label: '_submission._tcp', protocol: 'smtp', security: 'starttls' },
]

/** On these ports TLS starts with the first byte, whatever the service was called (RFC 8314 §3, §7.3). */
const implicitTlsPorts: ReadonlySet<number> = new Set([465, 993, 995])

export interface SrvFindings {
  services: Service[]
  refused: Protocol[]
  broken: string[]
  lines: { label: string; value: string }[]
}

/** Of one protocol, the best first. Whoever publishes more wants to fill the screen. */
const maxServices = 12

interface Place {
  /** Targets under this domain are the domain's own. */
  registrable: string
  /** Domains of the platform that the MX names. */
  platformHosts: readonly string[]
}

/** Turns SRV answers, one message a service name, into offered and refused services. */
export function readSrv(replies: readonly { service: ServiceName; message: Message }[], place: Place): SrvFindings {
  const found: SrvFindings = { services: [], refused: [], broken: [], lines: [] }
  const ordered: { service: Service; priority: number; weight: number }[] = []
  const refused = new Set<Protocol>()
  for (const { service, message } of replies) {
    for (const answer of message.answers) {
      if (answer.type !== 'SRV') continue
      found.lines.push({ label: service.label, value: lineOf(answer) })
      // RFC 2782: a target of "." means that the service is decidedly not available.
      if (answer.target.is === 'root') refused.add(service.protocol)
      else if (answer.target.is === 'broken' || answer.port === 0)
        found.broken.push(answer.target.is === 'broken' ? answer.target.shown : answer.target.host)
      else ordered.push({ service: toService(service, answer.target.host, answer.port, message.signed, place), ...answer })
    }
  }
  ordered.sort((a, b) => a.priority - b.priority || b.weight - a.weight || (a.service.host < b.service.host ? -1 : 1))
  found.services = bestOf(ordered.map(({ service }) => service))
  found.refused = [...refused].filter((protocol) => !found.services.some((service) => service.protocol === protocol))
  return found
}

function lineOf(answer: Extract<Answer, { type: 'SRV' }>): string {
  const target = answer.target.is === 'root' ? '.' : answer.target.is === 'host' ? answer.target.host : answer.target.shown
  return `${answer.priority} ${answer.weight} ${answer.port} ${target}`
}

function toService({ protocol, security }: ServiceName, host: string, port: number, signed: boolean, place: Place): Service {
  return { protocol, host, port, security: implicitTlsPorts.has(port) ? 'tls' : security, reach: reachOf(host, signed, place) }
}

function reachOf(host: string, signed: boolean, { registrable, platformHosts }: Place): Reach {
  if (isUnder(host, registrable)) return 'inside'
  if (platformHosts.some((known) => isUnder(host, known))) return 'platform'
  return signed ? 'outside-signed' : 'outside'
}

/** The first services of each protocol, each once. */
function bestOf(services: Service[]): Service[] {
  const taken: Record<Protocol, Set<string>> = { imap: new Set(), pop3: new Set(), smtp: new Set() }
  return services.filter(({ protocol, host, port }) => {
    const place = `${host}:${port}`
    const isNew = !taken[protocol].has(place) && taken[protocol].size < maxServices
    if (isNew) taken[protocol].add(place)
    return isNew
  })
}
