import { types } from '../../../lookup/dns/message.ts'
import { name, type Octets, pointerToQuestion, record, uint16, wireMessage } from '../../build/wire.ts'
import type { Random } from '../random.ts'
import { wireName } from './names.ts'

/** The largest message that is read. */
export const maxOctets = 65_535
const question = (asked: string, type: keyof typeof types) => ({ question: name(asked), questionType: types[type] })

interface Asked {
  name: string
  type: keyof typeof types
}

/** As many of these records as a message holds, or `most`. */
function filled(asked: Asked, most: number, make: (index: number) => Octets): Uint8Array<ArrayBuffer> {
  const answers: Octets[] = []
  let octets = wireMessage(question(asked.name, asked.type)).length
  for (;;) {
    const next = make(answers.length)
    octets += next.length
    if (octets > maxOctets || answers.length >= most) return wireMessage({ ...question(asked.name, asked.type), answers })
    answers.push(next)
  }
}

/** Data of the type that was asked for, around a name. */
function around({ type }: Asked, host: Octets, port: number): Octets {
  if (type === 'MX') return [...uint16(port % 7), ...host]
  if (type === 'SRV') return [...uint16(0), ...uint16(port), ...uint16(port), ...host]
  return host
}

function distinct(index: number): Octets {
  const text = index.toString(36)
  return [text.length, ...new TextEncoder().encode(text), ...pointerToQuestion]
}

/** Messages that keep within the rules of size, and want to cost time. */
export function flood(asked: Asked, random: Random): Uint8Array<ArrayBuffer> {
  const type = types[asked.type]
  // More than are read, and as many as are.
  const most = random.pick([0xffff, 500, 400])
  const longest = [...random.list(126, () => [1, random.pick([0x61, 0xff, 0x2e])]).flat(), 0]
  return random.pick<() => Uint8Array<ArrayBuffer>>([
    // Different hosts, each worth an answer.
    () => filled(asked, most, (index) => record(type, around(asked, distinct(index), (index % 65_535) + 1))),
    () => filled(asked, most, (index) => record(type, around(asked, pointerToQuestion, index % 65_536))),
    // The longest names, all behind one pointer.
    () => {
      const start = 12 + name(asked.name).length + 4
      const first = record(type, around(asked, longest, 1))
      const target = start + 12 + around(asked, [], 0).length
      const pointer: Octets = [0xc0 | (target >> 8), target & 0xff]
      return filled(asked, most, (index) => (index === 0 ? first : record(type, around(asked, pointer, index), { owner: pointer })))
    },
    // A stair of pointers, and everything at its end.
    () => {
      const start = 12 + name(asked.name).length + 4 + 12
      const steps = random.pick([5, 100, 4_000, 8_000])
      const stair = Array.from({ length: steps }, (_, step) => {
        const target = step === 0 ? 12 : start + 2 * (step - 1)
        return [0xc0 | (target >> 8), target & 0xff]
      }).flat()
      const top = Math.min(start + 2 * (steps - 1), 0x3fff)
      const pointer: Octets = [0xc0 | (top >> 8), top & 0xff]
      return filled(asked, most, (index) =>
        index === 0 ? record(99, stair) : record(type, around(asked, pointer, index), index % 2 === 0 ? {} : { owner: pointer }),
      )
    },
    // Aliases one after the other, or in a ring.
    () => {
      const links = random.pick([2, 9, 10, 11, 3_000])
      const at = (link: number) => (link === 0 ? name(asked.name) : name(`l${link % links}.example`))
      return filled(asked, most, (index) => record(types.CNAME, at(index + 1), { owner: at(index) }))
    },
    // One text of many parts.
    () => {
      const text = random.pick(['a.', '.', ' include:a', ';', '; p= ', 'v=spf1 ', '\u00ff', 'include:a.a.a.a.'])
      const start = random.pick(['v=spf1 include:', 'v=spf1 ', 'v=DKIM1', ''])
      const octets = [...new TextEncoder().encode(start + text.repeat(64_000 / text.length))].slice(0, 64_000)
      const parts = Array.from({ length: Math.ceil(octets.length / 255) }, (_, part) => octets.slice(part * 255, part * 255 + 255))
      return wireMessage({
        ...question(asked.name, asked.type),
        answers: [
          record(
            types.TXT,
            parts.flatMap((part) => [part.length, ...part]),
          ),
        ],
      })
    },
    () => filled(asked, most, () => record(types.TXT, [0])),
    () => filled(asked, most, () => record(type, around(asked, wireName(random), 993))),
  ])()
}
