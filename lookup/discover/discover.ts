import type { Fingerprint } from '../../data/dataset.ts'
import type { Trouble } from '../dns/doh.ts'
import type { Message } from '../dns/message.ts'
import type { Ask, Reply } from '../dns/resolver.ts'
import type { Findings, FoundRecord } from './findings.ts'
import { judgeMx, type MxFindings, readMx } from './mx.ts'
import { readSrv, serviceNames } from './srv.ts'

export interface Subject {
  domain: string
  /** The registrable domain: targets below it are the domain's own. */
  registrable: string
}

export interface Discoverer {
  ask: Ask
  platforms: ReadonlyMap<string, Fingerprint>
  /** How long the whole may take, in milliseconds. */
  timeoutMs?: number
}

/** A DNS answer should be there within a second or so; a person should never wait longer than five. */
const patienceMs = 4_700

/**
 * Asks DNS about a domain's mail: MX and the six SRV names side by side, which costs one round trip. `learn` hears
 * of the records as they arrive. Never throws; what could not be asked is missing from the findings.
 */
export async function discover(
  { domain, registrable }: Subject,
  { ask, platforms, timeoutMs = patienceMs }: Discoverer,
  learn: (records: FoundRecord[]) => void = () => {},
): Promise<Findings> {
  const signal = AbortSignal.timeout(timeoutMs)
  const askSoon = (name: string, type: 'MX' | 'SRV') => ask({ name, type }, signal)
  const mxAsked = askSoon(domain, 'MX').then((reply) => {
    if (reply.is === 'message') learn(mxLines(domain, readMx(reply.message, platforms)))
    return reply
  })
  const srvAsked = serviceNames.map(async (service) => ({ service, reply: await askSoon(`${service.label}.${domain}`, 'SRV') }))
  const [mxReply, srvReplies] = await Promise.all([mxAsked, Promise.all(srvAsked)])

  const all = [mxReply, ...srvReplies.map(({ reply }) => reply)]
  const messages = all.flatMap((reply) => (reply.is === 'message' ? [reply.message] : []))
  const mx = readMx(mxReply.is === 'message' ? mxReply.message : nothing, platforms)
  const { platform, gateway } = judgeMx(mx, registrable)
  const srv = readSrv(
    srvReplies.flatMap(({ service, reply }) => (reply.is === 'message' ? [{ service, message: reply.message }] : [])),
    { registrable, platformHosts: platform?.hosts ?? [] },
  )
  const trouble = worstTrouble(all)
  const resolver = all.find((reply) => reply.is === 'message')?.resolver
  return {
    domain,
    exists: messages.length === 0 ? 'unasked' : isMissing(mxReply, messages) ? 'no' : 'yes',
    ...(trouble ? { trouble } : {}),
    takesNoMail: mx.isNull,
    mxRead: mxReply.is === 'message',
    hasMx: mx.hosts.length > 0,
    ...(platform ? { platform: { id: platform.id, kind: platform.kind } } : {}),
    ...(gateway ? { gateway: gateway.id } : {}),
    services: srv.services,
    refused: srv.refused,
    broken: [...mx.broken, ...srv.broken],
    records: [
      ...mxLines(domain, mx),
      ...srv.lines.map(({ label, value }): FoundRecord => ({ type: 'SRV', name: `${label}.${domain}`, value })),
    ],
    ...(resolver ? { resolver } : {}),
    signed: messages.length > 0 && messages.every(({ signed }) => signed),
  }
}

const nothing: Message = { status: 'ok', signed: false, answers: [], ttlS: 0 }

/** NXDOMAIN for the domain and for everything below it that was answered (RFC 8020). */
function isMissing(mxReply: Reply, messages: Message[]): boolean {
  return mxReply.is === 'message' && messages.every(({ status }) => status === 'no-name')
}

function mxLines(domain: string, { isNull, hosts }: MxFindings): FoundRecord[] {
  if (isNull) return [{ type: 'MX', name: domain, value: '0 .' }]
  return hosts.map(({ host, preference, platform }) => ({
    type: 'MX',
    name: domain,
    value: `${preference} ${host}`,
    ...(platform ? { platform: platform.id } : {}),
  }))
}

function worstTrouble(replies: Reply[]): Trouble | undefined {
  const troubles = replies.flatMap((reply) => (reply.is === 'trouble' ? [reply.trouble] : []))
  return troubles.find((trouble) => trouble !== 'servfail') ?? troubles[0]
}
