import type { types } from '../../lookup/dns/message.ts'
import { type Octets, uint16 } from '../build/wire.ts'

type RecordType = Exclude<keyof typeof types, 'SOA'>

/** A record with its data as it stands in a message (RFC 1035 §3.3). */
export interface ZoneRecord {
  owner: string
  type: RecordType
  data: Octets
  /** Where an alias leads. */
  target?: string
}

/**
 * Reads master-file lines (RFC 1035 §5): one record a line, absolute names, no TTL and no class.
 * @throws Error that quotes a line that can't be read
 */
export function readZone(lines: readonly string[]): ZoneRecord[] {
  return lines.map((line) => {
    const [owner = '', type = '', ...data] = wordsOf(line)
    return readRecord(owner, type, data, line)
  })
}

function readRecord(name: string, type: string, data: string[], line: string): ZoneRecord {
  const numbers = data.map(Number)
  const host = data.at(-1) ?? ''
  const owner = nameKey(name)
  switch (type) {
    case 'MX':
      return { owner, type, data: [...uint16(numbers[0] ?? 0), ...nameOctets(host)] }
    case 'SRV':
      return { owner, type, data: [...numbers.slice(0, 3).flatMap(uint16), ...nameOctets(host)] }
    case 'CNAME':
      return { owner, type, data: nameOctets(host), target: nameKey(host) }
    case 'TXT':
      return { owner, type, data: data.flatMap((text) => labelOctets(text.replaceAll(/^"|"$/g, ''))) }
    case 'A':
      return { owner, type, data: host.split('.').map(Number) }
    case 'AAAA':
      return { owner, type, data: addressOctets(host) }
    case 'TLSA':
      return { owner, type, data: [...numbers.slice(0, 3), ...Buffer.from(host, 'hex')] }
    default:
      throw new Error(`Not a line of a zone: ${line}`)
  }
}

/** What stands between spaces; a quoted text is one word. */
function wordsOf(line: string): string[] {
  return line.match(/"(?:[^"\\]|\\.)*"|(?:[^\s\\]|\\.)+/g) ?? []
}

/** The form in which owners are compared: labels as they are, in lower case, a line feed between two. */
export function nameKey(name: string): string {
  return labelsOf(name).join('\n').toLowerCase()
}

function nameOctets(name: string): Octets {
  return [...labelsOf(name).flatMap((label) => [label.length, ...Buffer.from(label, 'latin1')]), 0]
}

function labelOctets(text: string): Octets {
  const octets = Buffer.from(unescaped(text), 'latin1')
  return [octets.length, ...octets]
}

function labelsOf(name: string): string[] {
  return (name.match(/(?:[^.\\]|\\\d{3}|\\.)+/g) ?? []).map(unescaped)
}

/** `\DDD` is the octet with that number, `\X` is X itself (RFC 1035 §5.1). */
function unescaped(text: string): string {
  return text.replaceAll(/\\(\d{3})|\\(.)/g, (_, code: string | undefined, char: string) =>
    code === undefined ? char : String.fromCharCode(Number(code)),
  )
}

/** The octets of an IPv6 address; `::` stands for as many zeros as are missing. */
function addressOctets(text: string): Octets {
  const [head = '', tail] = text.split('::')
  const groups = (part = '') => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)))
  const [before, after] = [groups(head), groups(tail)]
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => 0)
  return [...before, ...zeros, ...after].flatMap(uint16)
}
