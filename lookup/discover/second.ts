import type { SoftwareSign } from '../../data/dataset.ts'
import type { Trouble } from '../dns/doh.ts'
import type { Message, Question } from '../dns/message.ts'
import type { Ask } from '../dns/resolver.ts'
import { isUnder, maxNameLength } from '../labels.ts'
import { type Clue, type Reading, readAutodiscover, readDkimAlias, readDkimKey, readHostAlias, readSpf } from './clues.ts'
import type { FoundRecord } from './findings.ts'
import type { Plan } from './plan.ts'
import type { PlatformIndex } from './platforms.ts'

/** What round 2 brought. */
export interface SecondRound {
  clues: Clue[]
  records: FoundRecord[]
  /** Servers whose names do not exist. */
  missing: string[]
  /** What was answered for `imap.`, `mail.` … by first label. */
  usualHosts: Map<string, Message>
  /** What was answered for a name that nobody can have meant. */
  wildcard?: Message
  /** The domain above that has the mail. */
  parent?: string
  /** Server software that gave itself away. */
  software?: string
  /** Why a question was not answered. */
  trouble?: Trouble
}

/** Seven questions are spent in round 1; a lookup may cost twenty-four. */
const maxQuestions = 17
const usualLabels = ['imap', 'mail', 'smtp', 'pop', 'pop3'] as const

interface Asked {
  question: Question
  read(message: Message, round: SecondRound): void
}

/**
 * Asks round 2, all questions side by side. Never throws; a question that fails only leaves its answer out.
 * @param random a label that nobody can have meant: where it exists, every name does
 */
export async function askSecond(
  domain: string,
  plan: Plan,
  { index, software }: { index: PlatformIndex; software: readonly SoftwareSign[] },
  ask: Ask,
  signal: AbortSignal,
  random: string,
): Promise<SecondRound> {
  const wanted = [...serverQuestions(plan), ...parentQuestions(plan), ...evidenceQuestions(domain, plan, index, software, random)]
  // Below a very long domain, or a very long host that somebody offers, a name can be too long to exist.
  const asked = wanted.filter(({ question }) => question.name.length <= maxNameLength)
  const round: SecondRound = { clues: [], records: [], missing: [], usualHosts: new Map() }
  const replies = await Promise.all(
    asked.slice(0, maxQuestions).map(async ({ question, read }) => ({ read, reply: await ask(question, signal) })),
  )
  // In the order of asking, so that the same answers always give the same round.
  for (const { read, reply } of replies) {
    if (reply.is === 'message') read(reply.message, round)
    else round.trouble ??= reply.trouble
  }
  return round
}

function serverQuestions({ hosts, tlsa }: Plan): Asked[] {
  return [
    ...hosts.map(
      (host): Asked => ({
        question: { name: host, type: 'A' },
        read: ({ status }, round) => {
          if (status === 'no-name') round.missing.push(host)
        },
      }),
    ),
    ...tlsa.map(({ host, port }): Asked => {
      const name = `_${port}._tcp.${host}`
      return {
        question: { name, type: 'TLSA' },
        read: ({ answers, signed }, round) => {
          // RFC 7671 §2: without DNSSEC a TLSA record says nothing.
          for (const answer of answers) {
            if (answer.type === 'TLSA' && signed) {
              round.records.push({ type: 'TLSA', name, value: `${answer.usage} ${answer.selector} ${answer.matching}` })
            }
          }
        },
      }
    }),
  ]
}

function parentQuestions({ parents }: Plan): Asked[] {
  return parents.map((parent) => ({
    question: { name: parent, type: 'MX' },
    read: ({ answers }, round) => {
      const takesMail = answers.some((answer) => answer.type === 'MX' && answer.exchange.is === 'host')
      if (takesMail) round.parent ??= parent
    },
  }))
}

function evidenceQuestions(
  domain: string,
  { evidence }: Plan,
  index: PlatformIndex,
  software: readonly SoftwareSign[],
  random: string,
): Asked[] {
  if (evidence === undefined) return []
  const take = (reading: Reading, message: Message, round: SecondRound) => {
    if (isWildcardAlias(message, round.wildcard)) return
    round.clues.push(...reading.clues)
    round.records.push(...reading.records)
  }
  const at = (name: string, type: Question['type'], read: (name: string, message: Message) => Reading): Asked => ({
    question: { name, type },
    read: (message, round) => take(read(name, message), message, round),
  })
  return [
    // Read before all others, which have to differ from it.
    {
      question: { name: `${random}.${domain}`, type: 'A' },
      read: (message, round) => {
        round.wildcard = message
      },
    },
    at(`autodiscover.${domain}`, 'A', (name, message) => readAutodiscover(name, message, index)),
    {
      question: { name: `_autodiscover._tcp.${domain}`, type: 'SRV' },
      read: (message, round) => {
        take(readAutodiscover(`_autodiscover._tcp.${domain}`, message, index), message, round)
        const product = softwareOf(message, software)
        if (product) round.software = product
      },
    },
    at(`selector1._domainkey.${domain}`, 'CNAME', (name, message) => readDkimAlias(name, message, index)),
    ...[...index.selectors.keys()].map((selector) =>
      at(`${selector}._domainkey.${domain}`, 'TXT', (name, message) => readDkimKey(selector, name, message, index)),
    ),
    at(domain, 'TXT', (name, message) => readSpf(name, message, index)),
    ...usualLabels.map(
      (label): Asked => ({
        question: { name: `${label}.${domain}`, type: 'A' },
        read: (message, round) => {
          round.usualHosts.set(label, message)
          take(readHostAlias(`${label}.${domain}`, message, index), message, round)
        },
      }),
    ),
    at(`autoconfig.${domain}`, 'A', (name, message) => readHostAlias(name, message, index)),
  ]
}

/** Whether the answer is the alias that any name of the zone has: then nobody has chosen it for this one. */
function isWildcardAlias({ answers: [first] }: Message, wildcard: Message | undefined): boolean {
  const other = wildcard?.answers[0]
  if (first?.type !== 'CNAME' || other?.type !== 'CNAME') return false
  return first.target.is === 'host' && other.target.is === 'host' && first.target.host === other.target.host
}

function softwareOf({ answers }: Message, software: readonly SoftwareSign[]): string | undefined {
  return software.find(({ autodiscoverSrv }) =>
    answers.some((answer) => answer.type === 'SRV' && answer.target.is === 'host' && isAt(answer.target.host, autodiscoverSrv)),
  )?.id
}

function isAt(host: string, known: readonly string[]): boolean {
  return known.some((suffix) => isUnder(host, suffix))
}
