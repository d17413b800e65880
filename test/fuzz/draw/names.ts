import { name, type Octets, pointerToQuestion } from '../../build/wire.ts'
import { index } from '../known.ts'
import type { Random } from '../random.ts'

/** Names of friends, platforms and strangers. */
const knownNames: readonly string[] = [
  ...['imap.firm.example', 'mail.firm.example', 'mx.firm.example', 'firm.example', 'example', 'imap.elsewhere.example', 'com'],
  ...['aspmx.l.google.com', 'gmr-smtp-in.l.google.com', 'imap.gmail.com', 'route1.mx.cloudflare.net', 'mx1-us1.ppe-hosted.com'],
  ...['autodiscover.outlook.com', 'x.mail.protection.outlook.com', 'x.onmicrosoft.com', 'cpanelemaildiscovery.cpanel.net'],
  ...['inbound-smtp.eu-west-1.amazonaws.com', 'autodiscover.mail.eu-west-1.awsapps.com', 'mail.tutanota.de', 'mail.protonmail.ch'],
]

/** What platforms are recognised by. */
const platformNames = [index.mx, index.suspectedMx, index.hosts, index.autodiscover, index.dkim].flatMap((table) => [...table.keys()])

/** What has no place in a label, as octets. */
const hostileTexts: readonly string[] = [
  ...['.', '\0', ' ', '\n', '\t', '\\', '"', "'", '<b>', '&lt;', '@', '%', '/', ':', '_', '-', '*', '\x7f', '\x80', '\xff'],
  ...[
    '\u202e',
    '\u200b',
    '\u00ad',
    'ü',
    'xn--',
    'xn--a',
    'xn--80ak6aa92e',
    'а',
    '你',
    '\u{1f4e7}',
    'imap.firm',
    '__proto__',
    'constructor',
  ],
]

/** A label of anything, up to 63 octets. */
function hostileLabel(random: Random): Octets {
  const encoder = new TextEncoder()
  const octets = random.chance(0.5)
    ? random.list(random.pick([1, 3, 20, 63]), () => random.below(256))
    : random.list(random.between(1, 4), () => [...encoder.encode(random.pick([...hostileTexts, 'imap', 'a', '0']))]).flat()
  const label = octets.slice(0, 63)
  return [label.length, ...label]
}

/** A name on the wire: ordinary, hostile, compressed to somewhere, too long, without an end, or the root. */
export function wireName(random: Random): Octets {
  const long = random.pick([61, 62, 63])
  return random.pick<() => Octets>([
    () => name(random.pick(knownNames)),
    () => name(random.pick(platformNames)),
    () => name(`${random.pick(['mx1', 'a.b', 'smtp'])}.${random.pick(platformNames)}`),
    () => name(random.pick(knownNames).toUpperCase()),
    () => [...random.list(random.between(1, 4), () => hostileLabel(random)).flat(), 0],
    () => [...hostileLabel(random), ...name(random.pick(knownNames))],
    () => [...hostileLabel(random), ...pointerToQuestion],
    () => [4, 0x6d, 0x61, 0x69, 0x6c, ...pointerToQuestion],
    () => pointerToQuestion,
    () => [0],
    () => [0xc0 | random.below(64), random.below(256)],
    () => [0xc0, random.between(12, 120)],
    () => [...random.list(random.between(3, 5), () => [long, ...random.list(long, () => 0x61)]).flat(), 0],
    () => [...random.list(random.pick([100, 126, 127, 128]), () => [1, 0x61]).flat(), 0],
    () => [random.pick([0x40, 0x41, 0x80, 0xbf]), ...random.list(70, () => 0x61), 0],
    () => [63, ...random.list(5, () => 0x61)],
    () => [],
  ])()
}
