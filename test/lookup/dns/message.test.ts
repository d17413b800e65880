import { AUTHENTIC_DATA, decode, encode, type Answer as PeerAnswer, RECURSION_DESIRED } from '@leichtgewicht/dns-packet'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, encodeQuery, type Message, type Parsed, parseMessage, type Question, types } from '../../../lookup/dns/message.ts'
import { firmName, label, mxRecord, name, type Octets, pointerToQuestion, record, uint16, uint32, wireMessage } from '../../build/wire.ts'

const question: Question = { name: 'firm.example', type: 'MX' }
const mailHost = name('mx.firm.example')

/** The message, or a failed test that says why there is none. */
function read(bytes: Uint8Array, asked: Question = question): Message {
  const parsed = parseMessage(bytes, asked)
  if (parsed.is === 'malformed') throw new Error(`malformed: ${parsed.why}`)
  return parsed.message
}

/** The names of mail hosts in an answer. */
function exchanges({ answers }: Message): unknown[] {
  return answers.flatMap((answer) => (answer.type === 'MX' ? [answer.exchange] : []))
}

describe('a question', () => {
  const recordTypes = ['A', 'AAAA', 'CNAME', 'MX', 'SOA', 'SRV', 'TXT'] as const

  test.each(recordTypes)('about %s is read by another implementation as it was meant', (type) => {
    const decoded = decode(encodeQuery({ name: '_imaps._tcp.firm.example', type }))
    expect(decoded).toMatchObject({
      type: 'query',
      id: 0,
      flags: RECURSION_DESIRED | AUTHENTIC_DATA,
      questions: [{ name: '_imaps._tcp.firm.example', type, class: 'IN' }],
      answers: [],
      authorities: [],
      additionals: [],
    })
  })

  test('has the octets that another implementation writes', () => {
    const theirs = encode({ type: 'query', id: 0, flags: RECURSION_DESIRED | AUTHENTIC_DATA, questions: [question] })
    expect([...encodeQuery(question)]).toEqual([...theirs])
  })

  test('may have the longest label and name (RFC 1035 §2.3.4)', () => {
    const long = 'a'.repeat(63)
    const longest = `${long}.${long}.${long}.${'b'.repeat(61)}`
    expect(decode(encodeQuery({ name: longest, type: 'MX' })).questions).toMatchObject([{ name: longest }])
  })
})

describe('what another implementation answers', () => {
  const theirs = (answers: PeerAnswer[], rest: object = {}) => encode({ type: 'response', id: 0, questions: [question], answers, ...rest })
  const hostLabel = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,20}[a-z0-9])?$/)
  const hosts = fc.array(hostLabel, { minLength: 2, maxLength: 6 }).map((labels) => labels.join('.'))
  const number = fc.integer({ min: 0, max: 0xffff })
  const ttl = fc.integer({ min: 0, max: 0x7fffffff })

  test('about MX is read as it was meant', () => {
    const records = fc.array(fc.record({ preference: number, exchange: hosts, ttl }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(records, (given) => {
        const bytes = theirs(given.map(({ ttl, ...data }) => ({ name: 'firm.example', type: 'MX', ttl, data })))
        expect(read(bytes).answers).toEqual(
          given.map(({ preference, exchange, ttl }) => ({ type: 'MX', ttlS: ttl, preference, exchange: { is: 'host', host: exchange } })),
        )
      }),
      { seed: 1035 },
    )
  })

  test('about SRV is read as it was meant', () => {
    const asked: Question = { name: '_imaps._tcp.firm.example', type: 'SRV' }
    const records = fc.array(fc.record({ priority: number, weight: number, port: number, target: hosts }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(records, (given) => {
        const bytes = theirs(
          given.map((data) => ({ name: asked.name, type: 'SRV', ttl: 60, data })),
          { questions: [asked] },
        )
        expect(read(bytes, asked).answers).toEqual(
          given.map(({ target, ...numbers }) => ({ type: 'SRV', ttlS: 60, ...numbers, target: { is: 'host', host: target } })),
        )
      }),
      { seed: 2782 },
    )
  })

  test('about TXT is read with its strings put together (RFC 7208 §3.3)', () => {
    const asked: Question = { name: 'firm.example', type: 'TXT' }
    const data = ['v=spf1 include:_spf.', 'hosting.example ~all']
    const bytes = theirs([{ name: 'firm.example', type: 'TXT', ttl: 60, data }], { questions: [asked] })
    expect(read(bytes, asked).answers).toEqual([{ type: 'TXT', ttlS: 60, text: 'v=spf1 include:_spf.hosting.example ~all' }])
  })

  test.each<[Question['type'], string, string]>([
    ['A', '192.0.2.1', '192.0.2.1'],
    ['AAAA', '2001:db8::1', '20:1:d:b8:0:0:0:0:0:0:0:0:0:0:0:1'],
  ])('about %s shows that the name exists, and where', (type, data, address) => {
    const asked: Question = { name: 'imap.firm.example', type }
    const answer: PeerAnswer =
      type === 'A' ? { name: asked.name, type: 'A', ttl: 60, data } : { name: asked.name, type: 'AAAA', ttl: 60, data }
    expect(read(theirs([answer], { questions: [asked] }), asked).answers).toEqual([{ type, ttlS: 60, address }])
  })

  test('about CNAME may lead to a name that is no host (RFC 8552)', () => {
    const asked: Question = { name: 'selector1._domainkey.firm.example', type: 'CNAME' }
    const data = 'selector1-firm._domainkey.hosting.example'
    const bytes = theirs([{ name: asked.name, type: 'CNAME', ttl: 60, data }], { questions: [asked] })
    expect(read(bytes, asked).answers).toEqual([{ type: 'CNAME', ttlS: 60, target: { is: 'host', host: data } }])
  })

  test('in capital letters is read in small ones (RFC 4343)', () => {
    const bytes = theirs([{ name: 'FIRM.Example', type: 'MX', data: { preference: 10, exchange: 'MX.Firm.EXAMPLE' } }], {
      questions: [{ name: 'Firm.EXAMPLE', type: 'MX' }],
    })
    expect(exchanges(read(bytes))).toEqual([{ is: 'host', host: 'mx.firm.example' }])
  })

  test('with EDNS and other additional records is read all the same', () => {
    const bytes = theirs([{ name: 'firm.example', type: 'MX', data: { preference: 10, exchange: 'mx.firm.example' } }], {
      additionals: [
        { name: '.', type: 'OPT', udpPayloadSize: 1232, extendedRcode: 0, ednsVersion: 0, flags: 0, data: [] },
        { name: 'mx.firm.example', type: 'A', data: '192.0.2.1' },
      ],
    })
    expect(exchanges(read(bytes))).toEqual([{ is: 'host', host: 'mx.firm.example' }])
  })

  test('with records of other types and signatures gives those that were asked for', () => {
    const bytes = theirs([
      { name: 'firm.example', type: 'NS', data: 'ns.firm.example' },
      { name: 'firm.example', type: 'MX', data: { preference: 10, exchange: 'mx.firm.example' } },
      { name: 'firm.example', type: 'TXT', data: 'hello' },
    ])
    expect(read(bytes).answers).toMatchObject([{ type: 'MX' }])
  })

  test('is read out of the middle of a larger buffer too', () => {
    const bytes = theirs([{ name: 'firm.example', type: 'MX', data: { preference: 10, exchange: 'mx.firm.example' } }])
    const larger = new Uint8Array(bytes.length + 20).fill(0xff)
    larger.set(bytes, 7)
    expect(exchanges(read(larger.subarray(7, 7 + bytes.length)))).toEqual([{ is: 'host', host: 'mx.firm.example' }])
  })
})

test.each<[number, Message['status']]>([
  [0, 'ok'],
  [2, 'servfail'],
  [3, 'no-name'],
  [5, 'refused'],
])('the RCODE %i means %s', (rcode, status) => {
  expect(read(wireMessage({ flags: 0x8180 | rcode })).status).toBe(status)
})

test.each([1, 4, 11, 15])('the RCODE %i is never taken for an answer', (rcode) => {
  expect(read(wireMessage({ flags: 0x8180 | rcode })).status).toMatch(/^(servfail|refused)$/)
})

test.each([
  ['with', 0x81a0, true],
  ['without', 0x8180, false],
  ['with CD but without', 0x8190, false],
])('%s the AD bit the answer is signed: %o %s', (_, flags, signed) => {
  expect(read(wireMessage({ flags, answers: [mxRecord(mailHost)] })).signed).toBe(signed)
})

describe('an answer may be kept', () => {
  const soa = (minimum: number, ttlS: number) =>
    record(6, [...mailHost, ...mailHost, ...uint32(1), ...uint32(2), ...uint32(3), ...uint32(4), ...uint32(minimum)], { ttlS })
  const alias = record(5, name('mail.hosting.example'), { ttlS: 3_600 })

  test('as long as its shortest record', () => {
    const answers = [mxRecord(mailHost, { ttlS: 600 }), mxRecord(mailHost, { ttlS: 120 }), mxRecord(mailHost, { ttlS: 900 })]
    expect(read(wireMessage({ answers })).ttlS).toBe(120)
  })

  test('no longer than the alias on the way to it', () => {
    const answers = [record(5, name('mail.hosting.example'), { ttlS: 60 }), mxRecord(mailHost, { owner: name('mail.hosting.example') })]
    expect(read(wireMessage({ answers })).ttlS).toBe(60)
  })

  test.each([
    [60, 300],
    [300, 60],
  ])('where it is negative, as the SOA says: MINIMUM %i, TTL %i (RFC 2308 §5)', (minimum, ttlS) => {
    expect(read(wireMessage({ flags: 0x8183, authorities: [soa(minimum, ttlS)] })).ttlS).toBe(60)
  })

  test('where it is negative behind an alias, no longer than the SOA says (RFC 2308 §2.2, §5)', () => {
    expect(read(wireMessage({ answers: [alias], authorities: [soa(60, 300)] })).ttlS).toBe(60)
  })

  test('for no time where the TTL has its top bit set (RFC 2181 §8)', () => {
    expect(read(wireMessage({ answers: [mxRecord(mailHost, { ttlS: 0x80000000 })] })).ttlS).toBe(0)
  })
})

describe('only answers to the question count:', () => {
  const strange = mxRecord(name('mx.evil.example'), { owner: name('evil.example') })

  test('records of another name are left out', () => {
    expect(exchanges(read(wireMessage({ answers: [strange, mxRecord(mailHost)] })))).toEqual([{ is: 'host', host: 'mx.firm.example' }])
  })

  test('records of another class are left out', () => {
    expect(read(wireMessage({ answers: [mxRecord(mailHost, { class: 3 })] })).answers).toEqual([])
  })

  test('records in the authority section are left out', () => {
    expect(read(wireMessage({ authorities: [mxRecord(mailHost)] })).answers).toEqual([])
  })

  test('a name with a dot inside a label does not pose as another', () => {
    const owner = [...label('firm.example'), 0]
    expect(read(wireMessage({ answers: [mxRecord(mailHost, { owner })] })).answers).toEqual([])
  })

  test('an alias that leads nowhere is all there is', () => {
    const answers = [record(5, name('mail.hosting.example')), strange]
    expect(read(wireMessage({ answers })).answers).toEqual([
      { type: 'CNAME', ttlS: 300, target: { is: 'host', host: 'mail.hosting.example' } },
    ])
  })
})

describe('a CNAME chain', () => {
  const chain = (links: number) => [
    ...Array.from({ length: links }, (_, at) =>
      record(5, name(`link${at + 1}.example`), { owner: at === 0 ? firmName : name(`link${at}.example`) }),
    ),
    mxRecord(mailHost, { owner: links === 0 ? firmName : name(`link${links}.example`) }),
  ]

  test.each([0, 1, 2, 10])('of %i links is followed', (links) => {
    const { answers } = read(wireMessage({ answers: chain(links) }))
    expect(answers.map(({ type }) => type)).toEqual([...Array.from({ length: links }, () => 'CNAME'), 'MX'])
  })

  test('may stand in any order', () => {
    expect(exchanges(read(wireMessage({ answers: chain(3).toReversed() })))).toEqual([{ is: 'host', host: 'mx.firm.example' }])
  })

  test.each([
    ['of 11 links', chain(11)],
    ['to itself', [record(5, firmName)]],
    ['in a circle', [record(5, name('a.example')), record(5, firmName, { owner: name('a.example') })]],
  ])('%s is malformed', (_, answers) => {
    expect(parseMessage(wireMessage({ answers }), question).is).toBe('malformed')
  })
})

describe('a name in a record', () => {
  const long = 'a'.repeat(63)

  test.each<[string, Octets, string]>([
    ['of letters, digits and hyphens', name('mx-1.2.firm.example'), 'mx-1.2.firm.example'],
    ['that is compressed', [...label('mx'), ...pointerToQuestion], 'mx.firm.example'],
    ['that is compressed twice', [...label('mx'), 0xc0, 17], 'mx.example'],
    ['of 253 octets', name(`${long}.${long}.${long}.${'b'.repeat(61)}`), `${long}.${long}.${long}.${'b'.repeat(61)}`],
  ])('%s is a host', (_, exchange, host) => {
    expect(exchanges(read(wireMessage({ answers: [mxRecord(exchange)] })))).toEqual([{ is: 'host', host }])
  })

  test('may be the root', () => {
    expect(exchanges(read(wireMessage({ answers: [mxRecord([0])] })))).toEqual([{ is: 'root' }])
  })

  // The escapes are those of master files (RFC 1035 §5.1): decimal, three digits.
  test.each<[string, Octets, string]>([
    ['a dot inside a label', [...label('imap.firm'), ...name('evil.example')], 'imap\\046firm.evil.example'],
    ['a NUL', [...label('im\0ap'), ...name('firm.example')], 'im\\000ap.firm.example'],
    ['a space', [...label('im ap'), ...name('firm.example')], 'im\\032ap.firm.example'],
    ['a line end', [...label('imap\n'), ...name('firm.example')], 'imap\\010.firm.example'],
    ['markup', [...label('<b>'), ...name('firm.example')], '\\060b\\062.firm.example'],
    ['a quote', [...label('"'), ...name('firm.example')], '\\034.firm.example'],
    ['a backslash', [...label('\\046'), ...name('firm.example')], '\\092046.firm.example'],
    ['a direction mark', [...label('\u202eimap'), ...name('firm.example')], '\\226\\128\\174imap.firm.example'],
    ['a letter beyond ASCII', [...label('ü'), ...name('firm.example')], '\\195\\188.firm.example'],
    ['an underscore', name('_imap.firm.example'), '_imap.firm.example'],
    ['a hyphen at the start of a label', name('-imap.firm.example'), '-imap.firm.example'],
    ['a hyphen at the end of a label', name('imap-.firm.example'), 'imap-.firm.example'],
    ['one label only', name('localhost'), 'localhost'],
  ])('with %s is broken, and shown escaped', (_, exchange, shown) => {
    expect(exchanges(read(wireMessage({ answers: [mxRecord(exchange)] })))).toEqual([{ is: 'broken', shown }])
  })

  test('that is broken is not shown at any length', () => {
    const [exchange] = exchanges(read(wireMessage({ answers: [mxRecord([...label('\0'.repeat(63)), ...label('\0'.repeat(63)), 0])] })))
    expect(exchange).toMatchObject({ is: 'broken', shown: expect.stringMatching(/^.{1,253}$/) })
  })
})

describe('malformed is', () => {
  const good = { answers: [mxRecord(mailHost), mxRecord(name('mx2.firm.example'))], authorities: [record(2, mailHost)] }
  const long = 'a'.repeat(63)
  /** Where the first answer begins: after the header, the question's name, type and class. */
  const answersAt = 12 + firmName.length + 4

  test('nothing about the message that the others are made from', () => {
    expect(exchanges(read(wireMessage(good)))).toHaveLength(2)
  })

  test('a message that is cut off, wherever that is', () => {
    const bytes = wireMessage(good)
    const accepted = Array.from(bytes, (_, length) => length).filter(
      (length) => parseMessage(bytes.subarray(0, length), question).is === 'message',
    )
    expect(accepted).toEqual([])
  })

  test.each<[string, Parameters<typeof wireMessage>[0]]>([
    ['another id', { ...good, id: 1 }],
    ['a query', { ...good, flags: 0x0100 }],
    ['a truncated message (TC)', { ...good, flags: 0x8380 }],
    ['another name in the question', { ...good, question: name('xirm.example') }],
    ['a longer name in the question', { ...good, question: name('mail.firm.example') }],
    ['a dot inside a label of the question', { ...good, question: [...label('firm.example'), 0] }],
    ['another type in the question', { ...good, questionType: types.SRV }],
    ['another class in the question', { ...good, questionClass: 3 }],
    ['no question', { ...good, counts: { questions: 0 } }],
    ['two questions', { ...good, counts: { questions: 2 } }],
    ['one answer less than it says', { answers: good.answers, counts: { answers: 3 } }],
    ['65535 answers that are not there', { ...good, counts: { answers: 0xffff } }],
    ['one authority less than it says', { ...good, counts: { authorities: 2 } }],
    ['65535 authorities that are not there', { ...good, counts: { authorities: 0xffff } }],
    ['a name that points to itself', { answers: [mxRecord([0xc0, answersAt + 14])] }],
    ['an owner that points to itself', { answers: [mxRecord(mailHost, { owner: [0xc0, answersAt] })] }],
    ['a name that points forward', { answers: [mxRecord([0xc0, answersAt + 16]), mxRecord(mailHost)] }],
    ['a name that points behind the end', { answers: [mxRecord([0xff, 0xff])] }],
    ['a name that runs into its own pointer', { answers: [mxRecord([...label('a'), 0xc0, answersAt + 14])] }],
    ['two names that point to each other', { answers: [mxRecord([0xc0, answersAt + 30]), mxRecord([0xc0, answersAt + 14])] }],
    [
      'a label of the unknown kind 01',
      {
        answers: [
          mxRecord([
            0x41,
            ...'a'
              .repeat(65)
              .split('')
              .map(() => 97),
            0,
          ]),
        ],
      },
    ],
    [
      'a label of the unknown kind 10',
      {
        answers: [
          mxRecord([
            0x81,
            ...'a'
              .repeat(129)
              .split('')
              .map(() => 97),
            0,
          ]),
        ],
      },
    ],
    ['a name of 256 octets', { answers: [mxRecord(name(`${long}.${long}.${long}.${'b'.repeat(62)}`))] }],
    [
      'a name that is made too long by a pointer',
      { answers: [mxRecord([...name(`${long}.${long}.${long}.${long}`).slice(0, -1), 0xc0, 12])] },
    ],
    ['a record that is longer than it says', { answers: [mxRecord(mailHost, { length: 2 + mailHost.length - 1 }), mxRecord(mailHost)] }],
    ['an MX record without a host', { answers: [record(15, uint16(10)), mxRecord(mailHost)] }],
    ['an empty MX record', { answers: [record(15, []), mxRecord(mailHost)] }],
    ['an MX record that says to go on behind the end', { answers: [mxRecord(mailHost, { length: 0xffff })] }],
    ['an SOA record that is too short', { authorities: [record(6, [...mailHost, ...mailHost, ...uint32(1)]), record(2, mailHost)] }],
  ])('%s', (_, parts) => {
    expect(parseMessage(wireMessage(parts), question).is).toBe('malformed')
  })

  test('a text that is longer than its record', () => {
    const answers = [record(types.TXT, [10, ...label('abc')]), mxRecord(mailHost)]
    expect(parseMessage(wireMessage({ questionType: types.TXT, answers }), { name: 'firm.example', type: 'TXT' }).is).toBe('malformed')
  })

  test('an SRV record that ends before its target', () => {
    const answers = [record(types.SRV, [...uint16(0), ...uint16(0), ...uint16(993)])]
    expect(parseMessage(wireMessage({ questionType: types.SRV, answers }), { name: 'firm.example', type: 'SRV' }).is).toBe('malformed')
  })
})

describe('whatever a resolver sends,', () => {
  const hostsOf = (parsed: Parsed) =>
    parsed.is === 'malformed' ? [] : parsed.message.answers.flatMap(namesOf).flatMap((found) => (found.is === 'host' ? [found.host] : []))
  const namesOf = (answer: Answer) => (answer.type === 'MX' ? [answer.exchange] : answer.type === 'SRV' ? [answer.target] : [])

  test('reading never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(['message', 'malformed']).toContain(parseMessage(bytes, question).is)
      }),
      { seed: 8484, numRuns: 500 },
    )
  })

  test('a host is never anything but letters, digits and hyphens', () => {
    const good = wireMessage({ answers: [mxRecord(mailHost), mxRecord([...label('mx'), ...pointerToQuestion])] })
    const edits = fc.array(fc.tuple(fc.integer({ min: 34, max: good.length - 1 }), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(edits, (changed) => {
        const bytes = Uint8Array.from(good)
        for (const [at, octet] of changed) bytes[at] = octet
        for (const host of hostsOf(parseMessage(bytes, question))) {
          expect(host).toMatch(/^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/)
        }
      }),
      { seed: 1123, numRuns: 2_000 },
    )
  })
})
