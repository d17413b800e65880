import { maxNameLength } from '../labels.ts'

/** The record types asked for, with their numbers (RFC 1035 §3.2.2, RFC 2782, RFC 6698). */
export const types = { A: 1, CNAME: 5, SOA: 6, MX: 15, TXT: 16, AAAA: 28, SRV: 33, TLSA: 52 } as const
type RecordType = keyof typeof types

export interface Question {
  name: string
  type: RecordType
}

/** A name in a record: `host` where it may be shown and used, else `broken` with its escaped form for the message. */
export type Name = { is: 'host'; host: string } | { is: 'root' } | { is: 'broken'; shown: string }

export type Answer =
  | { type: 'MX'; ttlS: number; preference: number; exchange: Name }
  | { type: 'SRV'; ttlS: number; priority: number; weight: number; port: number; target: Name }
  | { type: 'CNAME'; ttlS: number; target: Name }
  | { type: 'TXT'; ttlS: number; text: string }
  | { type: 'A' | 'AAAA'; ttlS: number; address: string }
  | { type: 'TLSA'; ttlS: number; usage: number; selector: number; matching: number }

/** What a well-formed message answers. `ttlS` = how long in seconds it may be kept. */
export interface Message {
  status: 'ok' | 'no-name' | 'servfail' | 'refused'
  /** AD: the resolver has checked the DNSSEC signatures (RFC 4035 §3.2.3). */
  signed: boolean
  answers: Answer[]
  ttlS: number
}

export type Parsed = { is: 'message'; message: Message } | { is: 'malformed'; why: string }

const maxNameOctets = 255
/** Each pointer of a name that is honestly compressed stands for a label at least, and no name has more labels. */
const maxPointers = 127
/** Nobody's mail needs so many; reading thousands of long names would keep a person waiting. */
const maxRecords = 500
const maxChain = 10
const defaultTtlS = 300

/**
 * A DNS query for one question: id 0 so that HTTP caches can share it (RFC 8484 §4.1), RD set, AD set to ask for
 * the resolver's DNSSEC verdict (RFC 6840 §5.7). `name` must be a valid ASCII domain.
 */
export function encodeQuery({ name, type }: Question): Uint8Array<ArrayBuffer> {
  const labels = name.split('.').map((label) => [label.length, ...Array.from(label, (char) => char.charCodeAt(0))])
  return Uint8Array.from([0, 0, 0x01, 0x20, 0, 1, 0, 0, 0, 0, 0, 0, ...labels.flat(), 0, 0, types[type], 0, 1])
}

/**
 * Reads the answer to `question` (RFC 1035 §4). Only answers that belong to the question count: its own name, or
 * the end of a CNAME chain of at most ten links from it.
 */
export function parseMessage(bytes: Uint8Array, question: Question): Parsed {
  try {
    return { is: 'message', message: readMessage(new Reader(bytes), question) }
  } catch (error) {
    if (error instanceof Malformed) return { is: 'malformed', why: error.message }
    throw error
  }
}

class Malformed extends Error {}

function readMessage(reader: Reader, question: Question): Message {
  const id = reader.uint16()
  const flags = reader.uint16()
  const [questions, answers, authorities] = [reader.uint16(), reader.uint16(), reader.uint16()]
  reader.uint16()
  if (id !== 0) throw new Malformed('another id')
  if ((flags & 0x8000) === 0) throw new Malformed('a query, not an answer')
  if ((flags & 0x0200) !== 0) throw new Malformed('truncated')
  if (questions !== 1) throw new Malformed('not one question')
  if (answers + authorities > maxRecords) throw new Malformed('too many records')
  const asked = nameKey(reader.labels())
  if (asked !== question.name || reader.uint16() !== types[question.type] || reader.uint16() !== 1) {
    throw new Malformed('another question')
  }
  const records = Array.from({ length: answers }, () => reader.record())
  const negativeTtlS = Array.from({ length: authorities }, () => reader.record()).find(({ soaTtlS }) => soaTtlS !== undefined)?.soaTtlS
  const { chain, wanted } = follow(records, question)
  const ttlsS = [...chain, ...wanted].map((answer) => answer.ttlS)
  return {
    status: statusOf(flags & 0x000f),
    signed: (flags & 0x0020) !== 0,
    answers: [...chain, ...wanted],
    ttlS: Math.min(...ttlsS, ...(wanted.length > 0 ? [] : [negativeTtlS ?? defaultTtlS])),
  }
}

function statusOf(code: number): Message['status'] {
  if (code === 0) return 'ok'
  if (code === 3) return 'no-name'
  return code === 5 ? 'refused' : 'servfail'
}

/** Walks the CNAME chain inside the answer: its links, and what stands at its end. */
function follow(records: ReadRecord[], question: Question): { chain: Answer[]; wanted: Answer[] } {
  const chain: Answer[] = []
  let owner = question.name
  for (let links = 0; links <= maxChain; links++) {
    const here = records.filter((record) => record.owner === owner).flatMap(({ answer }) => (answer ? [answer] : []))
    const wanted = here.filter((answer) => answer.type === question.type)
    const alias = here.find((answer) => answer.type === 'CNAME')
    if (wanted.length > 0 || alias?.type !== 'CNAME' || alias.target.is !== 'host') return { chain, wanted }
    chain.push(alias)
    owner = alias.target.host
  }
  throw new Malformed('a CNAME chain of more than ten links')
}

interface ReadRecord {
  owner: string
  answer?: Answer
  soaTtlS?: number
}

/** Reads a message front to back; every step checks that it stays inside. */
class Reader {
  private at = 0
  private readonly bytes: Uint8Array
  private readonly view: DataView

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  uint16(): number {
    this.need(2)
    this.at += 2
    return this.view.getUint16(this.at - 2)
  }

  private uint32(): number {
    this.need(4)
    this.at += 4
    return this.view.getUint32(this.at - 4)
  }

  /** RFC 2181 §8: a time to live with its top bit set is none. */
  private ttl(): number {
    const seconds = this.uint32()
    return seconds > 0x7fffffff ? 0 : seconds
  }

  private need(octets: number) {
    if (this.at + octets > this.bytes.length) throw new Malformed('cut off')
  }

  /** A name's labels. Pointers must go backwards, so that no message can send us round in a circle (RFC 1035 §4.1.4). */
  labels(): Uint8Array[] {
    const labels: Uint8Array[] = []
    let at = this.at
    let end: number | undefined
    let pointers = 0
    for (let octets = 1; ; ) {
      const length = this.bytes[at]
      if (length === undefined) throw new Malformed('a name that is cut off')
      if (length >= 0xc0) {
        const low = this.bytes[at + 1]
        const target = low === undefined ? at : ((length & 0x3f) << 8) | low
        if (target >= at) throw new Malformed('a name pointer that does not go back')
        if (++pointers > maxPointers) throw new Malformed('a name of too many pointers')
        end ??= at + 2
        at = target
        continue
      }
      if (length > 63) throw new Malformed('an unknown kind of label')
      if (length === 0) {
        this.at = end ?? at + 1
        return labels
      }
      octets += length + 1
      if (octets > maxNameOctets || at + 1 + length > this.bytes.length) throw new Malformed('a name that is too long')
      labels.push(this.bytes.subarray(at + 1, at + 1 + length))
      at += 1 + length
    }
  }

  record(): ReadRecord {
    const owner = nameKey(this.labels())
    const type = this.uint16()
    const internet = this.uint16() === 1
    const ttlS = this.ttl()
    const length = this.uint16()
    this.need(length)
    const end = this.at + length
    const record = internet ? { owner, ...this.data(type, ttlS, end) } : { owner }
    if (this.at > end) throw new Malformed('a record longer than it says')
    this.at = end
    return record
  }

  private data(type: number, ttlS: number, end: number): Omit<ReadRecord, 'owner'> {
    switch (type) {
      case types.MX:
        return { answer: { type: 'MX', ttlS, preference: this.uint16(), exchange: readName(this.labels()) } }
      case types.SRV: {
        const [priority, weight, port] = [this.uint16(), this.uint16(), this.uint16()]
        return { answer: { type: 'SRV', ttlS, priority, weight, port, target: readName(this.labels()) } }
      }
      case types.CNAME:
        return { answer: { type: 'CNAME', ttlS, target: readName(this.labels(), aliasLabel) } }
      case types.TXT:
        return { answer: { type: 'TXT', ttlS, text: this.text(end) } }
      case types.A:
        return end - this.at === 4 ? { answer: { type: 'A', ttlS, address: this.address(end, '.') } } : {}
      case types.AAAA:
        return end - this.at === 16 ? { answer: { type: 'AAAA', ttlS, address: this.address(end, ':') } } : {}
      case types.TLSA: {
        if (end - this.at < 3) return {}
        const [usage = 0, selector = 0, matching = 0] = this.bytes.subarray(this.at, this.at + 3)
        return { answer: { type: 'TLSA', ttlS, usage, selector, matching } }
      }
      case types.SOA: {
        this.labels()
        this.labels()
        this.at += 16
        // RFC 2308 §5: negative answers live for the smaller of the SOA's own TTL and its MINIMUM.
        return { soaTtlS: Math.min(ttlS, this.uint32()) }
      }
      default:
        return {}
    }
  }

  /** The octets up to `end`, to be compared and shown. */
  private address(end: number, separator: '.' | ':'): string {
    return [...this.bytes.subarray(this.at, end)].map((octet) => octet.toString(separator === '.' ? 10 : 16)).join(separator)
  }

  private text(end: number): string {
    let text = ''
    while (this.at < end) {
      const length = this.bytes[this.at] ?? 0
      if (this.at + 1 + length > end) throw new Malformed('a text that is cut off')
      text += String.fromCharCode(...this.bytes.subarray(this.at + 1, this.at + 1 + length))
      this.at += 1 + length
    }
    return text
  }
}

/** The form in which names are compared. A dot or other odd octet inside a label is escaped, so it can't pose as a separator. */
function nameKey(labels: Uint8Array[]): string {
  return labels.map(showLabel).join('.').toLowerCase()
}

function showLabel(label: Uint8Array): string {
  let shown = ''
  for (const octet of label) shown += shownOctets[octet] ?? ''
  return shown
}

const shownOctets = Array.from({ length: 256 }, (_, octet) => {
  const char = String.fromCharCode(octet)
  return /[a-zA-Z0-9_-]/.test(char) ? char : `\\${String(octet).padStart(3, '0')}`
})

/** RFC 1123 §2.1: letters, digits and hyphens, no hyphen at either end. */
const hostLabel = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/
/** An alias may point at a name that is no host, such as a DKIM key (RFC 8552). */
const aliasLabel = /^_?[a-z0-9]([a-z0-9_-]*[a-z0-9])?$/

function readName(labels: Uint8Array[], allowed = hostLabel): Name {
  if (labels.length === 0) return { is: 'root' }
  const shown = nameKey(labels)
  const fits = labels.length > 1 && shown.length <= maxNameLength && shown.split('.').every((label) => allowed.test(label))
  return fits ? { is: 'host', host: shown } : { is: 'broken', shown: shown.slice(0, 120) }
}
