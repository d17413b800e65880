import fc from 'fast-check'
import { parseMessage, type Question, types } from '../../lookup/dns/message.ts'
import type { Reply } from '../../lookup/dns/resolver.ts'
import { name, type Octets, record, uint16, wireMessage } from './wire.ts'

/** Names as they come from friends, platforms and enemies, in the octets of a message. */
const hostile = fc
  .array(fc.uint8Array({ minLength: 1, maxLength: 63 }), { minLength: 1, maxLength: 3 })
  .map((labels): Octets => [...labels.flatMap((octets) => [octets.length, ...octets]), 0])
const known = fc
  .constantFrom(
    ...['imap.firm.example', 'mail.firm.example', 'mx.firm.example', 'firm.example', 'example', 'imap.elsewhere.example', 'com'],
    ...['aspmx.l.google.com', 'gmr-smtp-in.l.google.com', 'imap.gmail.com', 'route1.mx.cloudflare.net', 'mx1-us1.ppe-hosted.com'],
    ...['autodiscover.outlook.com', 'x.mail.protection.outlook.com', 'x.onmicrosoft.com', 'cpanelemaildiscovery.cpanel.net'],
    ...['inbound-smtp.eu-west-1.amazonaws.com', 'autodiscover.mail.eu-west-1.awsapps.com', 'mx1.naver.com', '163mx00.mxmail.netease.com'],
    ...['evil-google.com', 'mail.tutanota.de', 'mail.protonmail.ch', 'mxa.mailgun.org', 'mx1.bluehost.com', 'mail.your-server.de'],
  )
  .map(name)
const names = fc.oneof({ arbitrary: known, weight: 6 }, { arbitrary: hostile, weight: 2 }, fc.constant<Octets>([0]))
const number = fc.integer({ min: 0, max: 0xffff })
const port = fc.oneof(fc.constantFrom(0, 25, 110, 143, 465, 587, 993, 995), number)
const octets = (text: string): Octets => [...new TextEncoder().encode(text)]
const texts = fc
  .oneof(
    fc.string({ maxLength: 80 }),
    fc.constantFrom('v=spf1 include:_spf.google.com -all', 'v=spf1 redirect=spf.protection.outlook.com', 'v=DKIM1; p=MIIB', 'v=DKIM1; p='),
  )
  .map((text): Octets => [Math.min(octets(text).length, 255), ...octets(text).slice(0, 255)])

const records = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(number, names).map(([preference, host]) => ({ type: types.MX, data: [...uint16(preference), ...host] })),
  },
  {
    weight: 8,
    arbitrary: fc.tuple(number, number, port, names).map(([priority, weight, at, host]) => ({
      type: types.SRV,
      data: [...uint16(priority), ...uint16(weight), ...uint16(at), ...host],
    })),
  },
  { weight: 2, arbitrary: names.map((host) => ({ type: types.CNAME, data: host })) },
  { weight: 4, arbitrary: texts.map((text) => ({ type: types.TXT, data: text })) },
  { weight: 4, arbitrary: fc.uint8Array({ minLength: 4, maxLength: 4 }).map((address) => ({ type: types.A, data: [...address] })) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }).map((data) => ({ type: types.TLSA, data: [...data] })) },
)
/** Rarely a record that makes the whole message useless. */
const junk = fc.tuple(fc.nat(0xffff), fc.uint8Array({ maxLength: 30 })).map(([type, data]) => ({ type, data: [...data] }))

/** What a resolver makes of a question: anything, whatever was asked, or nothing at all. */
export const replies = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      // Status codes lie, and so does the AD bit; NOERROR and NXDOMAIN are the usual ones.
      flags: fc.constantFrom(0x8180, 0x8180, 0x8183, 0x81a0, 0x81a3, 0x8182, 0x8185),
      answers: fc.array(
        fc.tuple(
          fc.oneof({ weight: 60, arbitrary: records }, { weight: 1, arbitrary: junk }),
          fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: names }),
        ),
        { maxLength: 12 },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom('silent', 'timeout', 'refused', 'not-dns', 'servfail', 'unreachable') },
)

/** What was drawn for one question. */
export type Drawn = typeof replies extends fc.Arbitrary<infer T> ? T : never

/** The answer that reaches the engine: through the same reader as a resolver's. */
export function replyTo(question: Question, drawn: Drawn): Reply {
  if (drawn === 'silent') return { is: 'trouble', trouble: 'timeout' }
  if (typeof drawn === 'string') return { is: 'trouble', trouble: drawn }
  const answers = drawn.answers.map(([{ type, data }, owner]) => record(type, data, owner ? { owner } : {}))
  const bytes = wireMessage({ flags: drawn.flags, question: name(question.name), questionType: types[question.type], answers })
  const parsed = parseMessage(bytes, question)
  if (parsed.is === 'malformed' || parsed.message.status === 'servfail') return { is: 'trouble', trouble: 'not-dns' }
  return { ...parsed, resolver: 'https://dns.example/dns-query' }
}
