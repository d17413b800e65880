import { types } from '../../../lookup/dns/message.ts'
import { type Octets, pointerToQuestion, record, uint16, uint32 } from '../../build/wire.ts'
import type { Random } from '../random.ts'
import { wireName } from './names.ts'

const texts: readonly string[] = [
  ...['v=spf1 include:_spf.google.com -all', 'v=spf1 redirect=spf.protection.outlook.com', 'v=spf1', 'v=spf1 include: include:..a ?all'],
  ...[
    'v=DKIM1; p=MIIB',
    'v=DKIM1; p=',
    'p=a',
    'v=spf1 include:<script>alert(1)</script>.google.com',
    'v=spf1 include:\u202e_spf.google.com',
  ],
]

function data(type: number, random: Random): Octets {
  const number = () => uint16(random.pick([0, 1, 10, 0xffff, random.below(0x10000)]))
  const port = () => uint16(random.pick([0, 25, 110, 143, 465, 587, 993, 995, 0xffff, random.below(0x10000)]))
  switch (type) {
    case types.MX:
      return [...number(), ...wireName(random)]
    case types.SRV:
      return [...number(), ...number(), ...port(), ...wireName(random)]
    case types.CNAME:
      return wireName(random)
    case types.TXT: {
      const encoder = new TextEncoder()
      return random
        .list(random.between(0, 4), () => {
          const octets = random.chance(0.7)
            ? [...encoder.encode(random.pick(texts))]
            : random.list(random.pick([0, 9, 255]), () => random.below(256))
          return [Math.min(octets.length, 255), ...octets.slice(0, 255)]
        })
        .flat()
    }
    case types.A:
      return random.list(random.pick([4, 4, 4, 3, 16, 0]), () => random.below(256))
    case types.AAAA:
      return random.list(random.pick([16, 16, 4, 15]), () => random.below(256))
    case types.SOA:
      return [...wireName(random), ...wireName(random), ...random.list(random.pick([20, 20, 20, 16, 3]), () => random.below(256))]
    default:
      return random.list(random.below(40), () => random.below(256))
  }
}

const allTypes: readonly number[] = Object.values(types)

/** A record that may lie in any of its fields; about `wanted` more often than not. */
export function hostileRecord(random: Random, wanted: number): Octets {
  const type = random.chance(0.6) ? wanted : random.pick([...allTypes, 2, 41, 255, random.below(0x10000)])
  const octets = data(type, random)
  const lies = random.chance(0.06)
  return record(random.chance(0.95) ? type : random.pick(allTypes), octets, {
    owner: random.chance(0.75) ? pointerToQuestion : wireName(random),
    ttlS: random.pick([300, 0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 86_400]),
    class: random.chance(0.95) ? 1 : random.pick([0, 3, 255]),
    ...(lies ? { length: random.pick([0, 1, octets.length - 1, octets.length + 1, 0xffff, random.below(300)]) & 0xffff } : {}),
  })
}

/** A name server's word on how long a "no" may be kept, as NXDOMAIN comes with (RFC 2308 §3). */
export function startOfAuthority(random: Random): Octets {
  const numbers = random.list(5, () => uint32(random.pick([0, 60, 3_600, 0xffffffff]))).flat()
  return record(types.SOA, [...wireName(random), ...wireName(random), ...numbers], { ttlS: random.pick([300, 0xffffffff]) })
}
