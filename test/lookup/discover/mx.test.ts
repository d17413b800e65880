import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compileFingerprints, readSources } from '../../../data/compile.ts'
import type { Platform } from '../../../data/schema.ts'
import { judgeMx, readMx } from '../../../lookup/discover/mx.ts'
import { indexPlatforms } from '../../../lookup/discover/platforms.ts'
import { fingerprint } from '../../build/data.ts'
import { message, mx } from '../../build/message.ts'

const big = fingerprint('big', 'mailbox', ['big.example', 'mx.big'])
const other = fingerprint('other', 'mailbox', ['other.example'])
const forwarding = fingerprint('big-forwarding', 'forwarder', ['forward.big.example'])
const sieve = fingerprint('sieve', 'gateway', ['sieve.example'])
const platforms = indexPlatforms([big, other, forwarding, sieve])

const judge = (...records: [number, string][]) =>
  judgeMx(readMx(message(records.map(([preference, host]) => mx(preference, host))), platforms), 'firm.example')

describe('MX records are read', () => {
  test('best preference first, equals as they came', () => {
    const read = readMx(message([mx(20, 'c.firm.example'), mx(10, 'b.firm.example'), mx(10, 'a.firm.example')]), platforms)
    expect(read.hosts).toEqual([
      { host: 'b.firm.example', preference: 10 },
      { host: 'a.firm.example', preference: 10 },
      { host: 'c.firm.example', preference: 20 },
    ])
  })

  test('with the platforms that they name', () => {
    const read = readMx(message([mx(10, 'in.big.example'), mx(20, 'firm-example.a.mx.big'), mx(30, 'mx.firm.example')]), platforms)
    expect(read.hosts.map(({ platform }) => platform)).toEqual([big, big, undefined])
  })

  test('without those whose name is no host, which are told', () => {
    const read = readMx(message([mx(10, 'bad_name.firm.example'), mx(20, 'mx.firm.example')]), platforms)
    expect(read).toMatchObject({ broken: ['bad_name.firm.example'], hosts: [{ host: 'mx.firm.example' }], isNull: false })
  })

  test('as nothing where there are none', () => {
    expect(readMx(message(), platforms)).toEqual({ isNull: false, hosts: [], broken: [] })
  })
})

describe('null MX (RFC 7505 §3)', () => {
  test('is a single record whose host is the root', () => {
    expect(readMx(message([mx(0, '.')]), platforms)).toMatchObject({ isNull: true, hosts: [] })
  })

  test('is not meant where there is another record', () => {
    const read = readMx(message([mx(0, '.'), mx(10, 'mx.firm.example')]), platforms)
    expect(read).toMatchObject({ isNull: false, hosts: [{ host: 'mx.firm.example' }] })
  })
})

describe('whose mailbox it is:', () => {
  test.each<[string, [number, string][], object]>([
    ['a platform at its own name', [[10, 'big.example']], { platform: big }],
    ['a platform below its name', [[10, 'a.b.big.example']], { platform: big }],
    ['nobody known by half a label', [[10, 'evil-big.example']], {}],
    ['nobody known by a name in front', [[10, 'big.example.evil.example']], {}],
    ['the longest suffix: forwarding, not a mailbox', [[10, 'in.forward.big.example']], { platform: forwarding }],
    [
      'the platform of the best preference',
      [
        [20, 'in.other.example'],
        [10, 'in.big.example'],
      ],
      { platform: big },
    ],
    [
      'a platform although its backup is unknown',
      [
        [10, 'in.big.example'],
        [20, 'mx.unknown.example'],
      ],
      { platform: big },
    ],
    ['a gateway, where nothing else is seen', [[10, 'in.sieve.example']], { platform: sieve, gateway: sieve }],
    [
      'the platform behind a gateway',
      [
        [10, 'in.sieve.example'],
        [20, 'in.big.example'],
      ],
      { platform: big, gateway: sieve },
    ],
    ['nobody known, at the domain itself', [[10, 'mx.firm.example']], {}],
    [
      'nobody known, at the domain itself with a platform as its backup',
      [
        [10, 'mx.firm.example'],
        [20, 'in.big.example'],
      ],
      {},
    ],
    ['nobody known, elsewhere', [[10, 'mx.unknown.example']], {}],
    ['nobody, without records', [], {}],
  ])('%s', (_, records, expected) => {
    expect(judge(...records)).toEqual(expected)
  })
})

describe('the real platforms', () => {
  const real = indexPlatforms(compileFingerprints(readSources(fileURLToPath(new URL('../../../data', import.meta.url)))))
  const platformOf = (host: string) => readMx(message([mx(10, host)]), real).hosts[0]?.platform

  test.each([
    ['aspmx.l.google.com', 'google-workspace'],
    ['alt1.aspmx.l.google.com', 'google-workspace'],
    ['smtp.google.com', 'google-workspace'],
    ['firm-example.mail.protection.outlook.com', 'microsoft365'],
    ['firm-example.a-v1.mx.microsoft', 'microsoft365'],
  ])('%s is %s', (host, id) => {
    expect(platformOf(host)?.id).toBe(id)
  })

  test.each<[string, Platform['kind']]>([
    ['gmr-smtp-in.l.google.com', 'forwarder'],
    ['mxa-00000000.gslb.pphosted.com', 'gateway'],
    ['eu-smtp-inbound-1.mimecast.com', 'gateway'],
    ['d000000a.ess.barracudanetworks.com', 'gateway'],
    ['mx1.hc1-2.iphmx.com', 'gateway'],
    ['mx01.hornetsecurity.com', 'gateway'],
    ['mail.protonmail.ch', 'mailbox'],
    ['mail.tutanota.de', 'mailbox'],
    ['mx01.mail.icloud.com', 'mailbox'],
  ])('%s is a %s', (host, kind) => {
    expect(platformOf(host)?.kind).toBe(kind)
  })

  // WorkMail and SES share these; only an autodiscover record tells.
  test.each(['evil-google.com', 'mail.protection.outlook.com.evil.example', 'inbound-smtp.us-east-1.amazonaws.com'])(
    '%s is nobody known',
    (host) => {
      expect(platformOf(host)).toBeUndefined()
    },
  )
})
