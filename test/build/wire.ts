/** Octets of a DNS message, built by hand so that they can be wrong (RFC 1035 §4). */
export type Octets = readonly number[]

export const firmName = name('firm.example')
/** The question's name stands right behind the header, where every message may point to it. */
export const pointerToQuestion: Octets = [0xc0, 12]

export function uint16(value: number): Octets {
  return [(value >> 8) & 0xff, value & 0xff]
}

export function uint32(value: number): Octets {
  return [...uint16(value >>> 16), ...uint16(value & 0xffff)]
}

/** A label of any octets; a text is taken as UTF-8. */
export function label(text: string): Octets {
  const octets = new TextEncoder().encode(text)
  return [octets.length, ...octets]
}

/** A name of labels divided by dots. */
export function name(text: string): Octets {
  return [...text.split('.').flatMap((part) => [...label(part)]), 0]
}

interface Fields {
  owner?: Octets
  ttlS?: number
  class?: number
  /** RDLENGTH, where it lies. */
  length?: number
}

export function record(type: number, data: Octets, given: Fields = {}): Octets {
  const length = given.length ?? data.length
  return [
    ...(given.owner ?? pointerToQuestion),
    ...uint16(type),
    ...uint16(given.class ?? 1),
    ...uint32(given.ttlS ?? 300),
    ...uint16(length),
    ...data,
  ]
}

export function mxRecord(exchange: Octets, given: Fields = {}): Octets {
  return record(15, [...uint16(10), ...exchange], given)
}

interface Parts {
  id?: number
  flags?: number
  question?: Octets
  questionType?: number
  questionClass?: number
  answers?: readonly Octets[]
  authorities?: readonly Octets[]
  /** QDCOUNT, ANCOUNT, NSCOUNT, where they lie. */
  counts?: { questions?: number; answers?: number; authorities?: number }
}

/** A response (QR, RD, RA) about `firm.example MX`, with whatever is to be wrong with it. */
export function wireMessage(parts: Parts = {}): Uint8Array<ArrayBuffer> {
  const { answers = [], authorities = [], counts = {} } = parts
  return Uint8Array.from([
    ...uint16(parts.id ?? 0),
    ...uint16(parts.flags ?? 0x8180),
    ...uint16(counts.questions ?? 1),
    ...uint16(counts.answers ?? answers.length),
    ...uint16(counts.authorities ?? authorities.length),
    ...uint16(0),
    ...(parts.question ?? firmName),
    ...uint16(parts.questionType ?? 15),
    ...uint16(parts.questionClass ?? 1),
    ...answers.flat(),
    ...authorities.flat(),
  ])
}
