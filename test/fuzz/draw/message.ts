import { type Question, types } from '../../../lookup/dns/message.ts'
import { name, wireMessage } from '../../build/wire.ts'
import { damage, flipBit } from '../damage.ts'
import { recorded, zoneServer } from '../known.ts'
import type { Random } from '../random.ts'
import { flood, maxOctets } from './floods.ts'
import { hostileRecord, startOfAuthority } from './records.ts'

const questions: readonly Question[] = [
  ...(['MX', 'SRV', 'TXT', 'CNAME', 'A', 'AAAA', 'TLSA'] as const).map((type) => ({ name: 'firm.example', type })),
  { name: '_imaps._tcp.firm.example', type: 'SRV' },
  { name: 'autodiscover.firm.example', type: 'A' },
  { name: `${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(61)}`, type: 'MX' },
]

/** A question whose answer is worth damaging. */
export function drawQuestion(random: Random): Question {
  return random.chance(0.5) ? random.pick(recorded) : random.pick(questions)
}

/**
 * What a resolver makes of a question: a real domain's answer or one of hostile records, and most of the time damaged.
 * @param harm how often an answer is damaged in its octets, after which it mostly can't be read
 */
export function drawMessage(question: Question, random: Random, { harm = 0.6, floods = 0.004 } = {}): Uint8Array<ArrayBuffer> {
  if (random.chance(floods)) return flood(question, random)
  const octets = [...(random.chance(0.4) ? zoneServer.answer(question, random.chance(0.3)) : madeUp(question, random))]
  if (!random.chance(harm)) return Uint8Array.from(octets)
  const hurt = random.pick<() => number[]>([
    () => flipBit(octets, random),
    () => flipBit(octets, random),
    () => damage(octets, random, () => random.below(256)),
    // Behind the header and the question, so that the records are read.
    () => [...octets.slice(0, 12), ...damage(octets.slice(12), random, () => random.below(256), 1)],
    () => [...octets.slice(0, headOf(question)), ...damage(octets.slice(headOf(question)), random, () => random.below(256))],
    () => pointedAstray(octets, random, headOf(question)),
    () => withCount(octets, random),
    () => withCount([...octets, ...octets.slice(headOf(question))], random),
    () => [...octets, ...madeUp(question, random)],
    () => [...octets, ...madeUp(question, random).slice(headOf(question))],
  ])()
  return Uint8Array.from(hurt.slice(0, maxOctets))
}

/** Where the answers begin. */
function headOf(question: Question): number {
  return 12 + name(question.name).length + 4
}

function madeUp(question: Question, random: Random): Uint8Array {
  const count = random.pick([0, 1, 1, 2, 3, 6, 12])
  return wireMessage({
    // Status codes lie, and so does the AD bit; NOERROR and NXDOMAIN are the usual ones.
    flags: random.pick([0x8180, 0x8180, 0x8180, 0x8183, 0x81a0, 0x81a3, 0x8182, 0x8185, 0x8380, 0x818f]),
    question: name(question.name),
    questionType: types[question.type],
    answers: random.list(count, () => hostileRecord(random, types[question.type])),
    authorities: random.chance(0.3) ? [startOfAuthority(random)] : [],
    ...(random.chance(0.05) ? { counts: { answers: random.below(20), authorities: random.below(4) } } : {}),
  })
}

/** One pointer of the message, or two octets anywhere, lead elsewhere: to themselves, to each other, behind the end. */
function pointedAstray(octets: readonly number[], random: Random, start: number): number[] {
  const pointers = octets.flatMap((octet, at) => (at >= start && octet >= 0xc0 ? [at] : []))
  const at = pointers.length > 0 && random.chance(0.7) ? random.pick(pointers) : random.below(octets.length)
  const target = random.pick([at, at + 2, random.pick([...pointers, 12]), random.below(octets.length), 0x3fff, 12, start])
  return octets.toSpliced(at, 2, 0xc0 | ((target >> 8) & 0x3f), target & 0xff)
}

/** A count of questions, answers, authorities or additional records that lies. */
function withCount(octets: readonly number[], random: Random): number[] {
  const at = random.pick([4, 6, 6, 6, 8, 10])
  const count = random.pick([0, 1, 2, 0xff, 0xffff, random.below(0x10000)])
  return octets.toSpliced(at, 2, count >> 8, count & 0xff)
}
