import type { SoftwareSign } from '../../data/dataset.ts'
import type { Trouble } from '../dns/doh.ts'
import type { Message } from '../dns/message.ts'
import type { Ask, Reply } from '../dns/resolver.ts'
import { maxNameLength } from '../labels.ts'
import type { Findings, FoundRecord } from './findings.ts'
import { guessServers } from './guess.ts'
import { judgeClues } from './judge.ts'
import { judgeMx, type MxFindings, readMx } from './mx.ts'
import { type Plan, planSecond } from './plan.ts'
import type { PlatformIndex } from './platforms.ts'
import { askSecond, type SecondRound } from './second.ts'
import { readSrv, serviceNames } from './srv.ts'
import type { Subject } from './subject.ts'

export interface Discoverer {
  ask: Ask
  index: PlatformIndex
  software: readonly SoftwareSign[]
  /** How long the whole may take, in milliseconds. */
  timeoutMs?: number
  /** A label that nobody can have meant, to see whether a zone makes any name exist. */
  randomLabel?: () => string
}

/** A DNS answer should be there within a second or so; a person should never wait longer than five. */
export const patienceMs = 4_700

/**
 * Asks DNS about a domain's mail: MX and the six SRV names side by side, then, only where that leaves a question,
 * everything else side by side. `learn` hears of the records as they arrive. Never throws; what could not be asked
 * is missing from the findings.
 */
export async function discover(
  subject: Subject,
  { ask, index, software, timeoutMs = patienceMs, randomLabel = makeLabel }: Discoverer,
  learn: (records: FoundRecord[]) => void = () => {},
): Promise<Findings> {
  const signal = AbortSignal.timeout(timeoutMs)
  const first = await askFirst(subject, index, ask, signal, learn)
  const plan = planSecond(subject, { ...first, exists: first.findings.exists === 'yes', signed: first.findings.signed })
  if (plan === undefined || first.findings.exists === 'unasked') return first.findings
  const second = await askSecond(subject.domain, plan, { index, software }, ask, signal, randomLabel())
  return combine(subject, first, plan, second)
}

interface FirstRound {
  findings: Findings
  mx: MxFindings
  platform: ReturnType<typeof judgeMx>['platform']
  services: Findings['services']
}

async function askFirst(
  { domain, registrable }: Subject,
  index: PlatformIndex,
  ask: Ask,
  signal: AbortSignal,
  learn: (records: FoundRecord[]) => void,
): Promise<FirstRound> {
  const mxAsked = ask({ name: domain, type: 'MX' }, signal).then((reply) => {
    if (reply.is === 'message') learn(mxLines(domain, readMx(reply.message, index)))
    return reply
  })
  // Below a very long domain a name can be too long to exist.
  const services = serviceNames.filter(({ label }) => `${label}.${domain}`.length <= maxNameLength)
  const srvAsked = services.map(async (service) => ({
    service,
    reply: await ask({ name: `${service.label}.${domain}`, type: 'SRV' }, signal),
  }))
  const [mxReply, srvReplies] = await Promise.all([mxAsked, Promise.all(srvAsked)])

  const all = [mxReply, ...srvReplies.map(({ reply }) => reply)]
  const messages = all.flatMap((reply) => (reply.is === 'message' ? [reply.message] : []))
  const mx = readMx(mxReply.is === 'message' ? mxReply.message : nothing, index)
  const { platform, gateway } = judgeMx(mx, registrable)
  const srv = readSrv(
    srvReplies.flatMap(({ service, reply }) => (reply.is === 'message' ? [{ service, message: reply.message }] : [])),
    { registrable, platformHosts: platform?.hosts ?? [] },
  )
  const trouble = worstTrouble(all)
  const resolver = all.find((reply) => reply.is === 'message')?.resolver
  const srvLines = srv.lines.map(({ label, value }): FoundRecord => ({ type: 'SRV', name: `${label}.${domain}`, value }))
  const findings: Findings = {
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
    missing: [],
    guesses: [],
    broken: [...mx.broken, ...srv.broken],
    records: [...mxLines(domain, mx), ...srvLines],
    ...(resolver ? { resolver } : {}),
    signed: messages.length > 0 && messages.every(({ signed }) => signed),
  }
  return { findings, mx, platform, services: srv.services }
}

/** Puts what round 2 brought to what round 1 found. */
function combine({ domain }: Subject, { findings, mx, services }: FirstRound, { evidence }: Plan, second: SecondRound): Findings {
  const suspected = mx.hosts.flatMap((host) => (host.suspected ? [{ kind: 'mx' as const, platforms: [host.suspected] }] : []))
  const judgement = evidence && judgeClues([...suspected, ...second.clues], evidence)
  const mxHosts = mx.hosts.map(({ host }) => host)
  const guesses =
    evidence === undefined || judgement || services.length > 0
      ? []
      : guessServers(domain, second.usualHosts, second.wildcard, mxHosts, findings.refused)
  return {
    ...findings,
    ...(judgement ? { evidence: { platform: judgement.platform.id, kinds: judgement.kinds, sure: judgement.sure } } : {}),
    missing: second.missing,
    guesses,
    ...(second.parent ? { parent: second.parent } : {}),
    ...(second.software ? { software: second.software } : {}),
    records: [...findings.records, ...second.records],
    ...(second.trouble && findings.trouble === undefined ? { trouble: second.trouble } : {}),
  }
}

const nothing: Message = { status: 'ok', signed: false, answers: [], ttlS: 0 }

/** NXDOMAIN for the domain and for everything below it that was answered (RFC 8020). */
function isMissing(mxReply: Reply, messages: Message[]): boolean {
  return mxReply.is === 'message' && messages.every(({ status }) => status === 'no-name')
}

function mxLines(domain: string, { isNull, hosts }: MxFindings): FoundRecord[] {
  if (isNull) return [{ type: 'MX', name: domain, value: '0 .' }]
  return hosts.map(({ host, preference, platform, suspected }) => ({
    type: 'MX',
    name: domain,
    value: `${preference} ${host}`,
    ...(platform || suspected ? { platform: (platform ?? suspected)?.id } : {}),
  }))
}

function worstTrouble(replies: Reply[]): Trouble | undefined {
  const troubles = replies.flatMap((reply) => (reply.is === 'trouble' ? [reply.trouble] : []))
  return troubles.find((trouble) => trouble !== 'servfail') ?? troubles[0]
}

function makeLabel(): string {
  return `x${[...crypto.getRandomValues(new Uint8Array(8))].map((octet) => octet.toString(16).padStart(2, '0')).join('')}`
}
