import { maxFileOctets } from '../../../lookup/discover/autoconfig/limits.ts'
import { file, goodFile, type Section, section, utf8, utf16 } from '../../build/autoconfig.ts'
import { damage, flipBit } from '../damage.ts'
import type { Random } from '../random.ts'

const hosts: readonly string[] = [
  ...['imap.firm.example', 'smtp.%EMAILDOMAIN%', 'IMAP.Firm.Example', '%EMAILDOMAIN%', '%EMAILADDRESS%', '%EMAILLOCALPART%.firm.example'],
  ...[
    '',
    ' ',
    'localhost',
    '127.0.0.1',
    '[::1]',
    '0x7f.1',
    '1.2.3',
    'a..b',
    '.firm.example',
    'firm.example.',
    '-a.example',
    'a-.example',
    '_imap.firm.example',
  ],
  ...[
    'imap.firm.example:993',
    'imap.firm.example/x',
    'https://imap.firm.example',
    'user@imap.firm.example',
    'a b.example',
    'a\tb.example',
    'a\nb.example',
  ],
  ...[
    '&lt;b&gt;.firm.example',
    '&#x202e;imap.firm.example',
    'imap&#x200b;.firm.example',
    'imap&#173;.firm.example',
    'imap&#0;.example',
    '&#xd800;.example',
  ],
  ...[
    '\u202eimap.firm.example',
    'imap\u200d.firm.example',
    'imap\ufe0f.firm.example',
    'bücher.example',
    'xn--bcher-kva.example',
    'xn--a.example',
    'ｆｉｒｍ.example',
  ],
  ...[
    'imap。firm.example',
    'ﬁrm.example',
    'faß.example',
    '１.example',
    'а.example',
    '\u{e0061}.example',
    'a%00b.example',
    '%65xample.com',
    'a\\b.example',
    'a,b.example',
  ],
  ...[
    `${'a'.repeat(63)}.example`,
    `${'a'.repeat(64)}.example`,
    'a.'.repeat(126).concat('b'),
    'a.'.repeat(200).concat('b'),
    'ü'.repeat(60).concat('.example'),
  ],
  ...[
    '<![CDATA[imap.firm.example]]>',
    'imap<!-- x -->.firm.example',
    '<b>imap.firm.example</b>',
    '&amp;imap;.example',
    '&imap;',
    '<?x y?>imap.firm.example',
  ],
]
const ports: readonly string[] = [
  '993',
  '465',
  '0',
  '1',
  '65535',
  '65536',
  '99999',
  '-1',
  '+993',
  ' 993 ',
  '9 93',
  '0x3e1',
  '1e3',
  '９９３',
  '',
  'imap',
  '993.0',
  '٩٩٣',
]
const socketTypes: readonly string[] = ['SSL', 'STARTTLS', 'plain', 'ssl', 'TLS', '', ' SSL ', 'ＳＳＬ', 'NONE', '__proto__']
const usernames: readonly string[] = [
  ...[
    '%EMAILADDRESS%',
    '%EMAILLOCALPART%',
    '%EMAILDOMAIN%',
    'FIRM\\%EMAILLOCALPART%',
    '%EMAILLOCALPART%@%EMAILDOMAIN%',
    '%REALNAME%',
    '%a%',
  ],
  ...[
    'anna',
    '',
    '@',
    'anna@',
    '@firm.example',
    '&#x202e;anna',
    'an&#8203;na',
    'an\u00adna',
    'an\ufe0fna',
    '\u{e0061}anna',
    'an&#10;na',
    '&lt;b&gt;',
    'a'.repeat(300),
  ],
  ...["$&$1$`$'", '%EMAILADDRESS%'.repeat(40), 'ａｎｎａ', '\u2066anna\u2069', 'an\u061cna', '\u115fanna'],
]
const types: readonly string[] = ['imap', 'pop3', 'smtp', 'IMAP', 'exchange', '', 'imap ', '__proto__', '&#105;map', 'constructor']

/** A server section with values of any kind. */
function madeUp(random: Random): string {
  const values: Section = {
    ...(random.chance(0.3) ? { type: random.pick(types) } : {}),
    ...(random.chance(0.5) ? { hostname: random.pick(hosts) } : {}),
    ...(random.chance(0.2) ? { port: random.pick(ports) } : {}),
    ...(random.chance(0.2) ? { socketType: random.pick(socketTypes) } : {}),
    ...(random.chance(0.5) ? { username: random.pick(usernames) } : {}),
    ...(random.chance(0.3) ? { element: 'outgoingServer', type: 'smtp' } : {}),
    ...(random.chance(0.2)
      ? { more: random.pick(['<authentication>OAuth2</authentication>', '<hostname>b.example</hostname>', '<pop3/>', '&amp;']) }
      : {}),
  }
  return section(values)
}

const values = [...hosts, ...ports, ...socketTypes, ...usernames]
const marks: readonly string[] = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '</',
    '/>',
    ']]>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?',
    '?>',
    '<!DOCTYPE x>',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '&a;',
    '&#x;',
    '&#0;',
  ],
  ...[
    '&#xd800;',
    '&#x110000;',
    '\0',
    '\u0085',
    '\u2028',
    '\u202e',
    '\ufeff',
    '\ufffe',
    '\ud800',
    'xmlns="x"',
    '<a:b/>',
    '\r',
    '\r\n',
    '\u{1f4e7}',
    '<incomingServer>',
  ],
]

/** The text of a file with something wrong in its structure. */
function wrongText(text: string, random: Random): string {
  const tags = text.match(/<[^<>]*>/g) ?? ['<a>']
  const inner = text.match(/>[^<>]*</g) ?? ['><']
  const tag = random.pick(tags)
  const name = /\w+/.exec(tag)?.[0] ?? 'a'
  const letters = () => random.pick([...marks, String.fromCharCode(random.below(128)), String.fromCodePoint(random.below(0x3000))])
  return random.pick<() => string>([
    () => damage([...text], random, letters).join(''),
    () => damage(text.split('\n'), random, letters).join('\n'),
    () => damage(text.split(/(?=<)/), random, () => random.pick(tags)).join(''),
    () => text.slice(0, random.below(text.length)),
    () => text.replace(tag, ''),
    () => text.replace(tag, () => tag + tag),
    () => text.replaceAll(name, () => random.pick(['x', 'a:b', 'ü', '__proto__', name.toUpperCase(), `${name} ${name}="x"`])),
    () => text.replace(random.pick(inner), () => `>${random.pick(values)}<`),
    () => text.replace(random.pick(inner), () => `>${random.pick(values)}<`),
    () => text.replace(tag, () => `${tag}${madeUp(random)}`),
    () => text.replace(/<clientConfig/, () => `${random.pick(['<!DOCTYPE clientConfig', ...doctypes])}><clientConfig`),
    () => text.replace('clientConfig version', 'autodiscover version'),
    () => text.replace('<emailProvider', '<emailProvider/><emailProvider'),
  ])()
}

const doctypes: readonly string[] = [
  '<!DOCTYPE clientConfig SYSTEM "https://evil.example/x.dtd"',
  '<!DOCTYPE clientConfig [<!ENTITY a "imap.evil.example"><!ENTITY b "&a;&a;&a;&a;">]',
  '<!DOCTYPE clientConfig [<!ENTITY % x SYSTEM "file:///etc/passwd">%x;]',
  '<!DOCTYPE clientConfig PUBLIC "-//W3C//DTD HTML 4.01//EN" "x" [ ] ',
]

/** Files that want to cost time or space, up to `octets`. */
function huge(random: Random, octets: number): string {
  const fill = (piece: string, around = 0) => piece.repeat(Math.max(1, Math.floor((octets - around) / piece.length)))
  const good = section()
  return random.pick<() => string>([
    () => file(fill(good, 300)),
    () => file(`${good}${fill(random.pick(['<a>', '<a b="c">', '<incomingServer>']), 600)}`),
    () => file(`${good}${'<a>'.repeat(octets / 8)}${'</a>'.repeat(octets / 8)}`),
    () =>
      file(
        section({
          hostname: fill(random.pick(['a', 'a.', '.', 'ü', '%EMAILDOMAIN%', '&amp;', ' ', '&#97;', '\n', '<!-- -->', '%', 'xn--a.']), 600),
        }),
      ),
    () => file(section({ username: fill(random.pick(['a', '%EMAILADDRESS%', '%EMAILLOCALPART%', '%', '%a', '\u202e', '@']), 600) })),
    () => file(`<displayName>${fill(random.pick(['%EMAILADDRESS%', ' ', '\u200b', '%a', '&lt;']), 600)}</displayName>${good}`),
    () => file(`<displayName a="${fill(random.pick(['a', '&amp;', ' ', '\t']), 600)}"/>${good}`),
    () => file(`<displayName ${Array.from({ length: octets / 12 }, (_, at) => `a${at.toString(36)}=""`).join(' ')}/>${good}`),
    () => file(section({ port: fill('9', 600) })),
    () =>
      file(
        `${fill(random.pick(['<a/>', '<incomingServer/>', '<!-- -->', '<?a?>', '&amp;', '<![CDATA[]]>', '\u{1f4e7}', '\r', '<a b="c"/>']), 600)}${good}`,
      ),
    () => file(`${good.replace('</incomingServer>', '')}${fill('<hostname>a.example</hostname>', 600)}</incomingServer>`),
    () => `<!DOCTYPE clientConfig [${fill(random.pick([']', '] ', '<!ENTITY a "b">', ' ', '"']), 600)}>${file(good)}`,
    () => `${fill(random.pick([' ', '\r', '\n', '<!-- -->', '\ufeff', '<']), 600)}${file(good)}`,
    () => `${file(good)}${fill(random.pick([' ', '\r', '<!-- -->', '<']), 600)}`,
    () => fill(random.pick(['<', '&', ']', '<a ', '"', '\0', '<!--', 'x'])),
  ])()
}

const others: readonly string[] = [
  '',
  '<',
  '<?xml version="1.0"?>',
  '<!doctype html><html><body>404</body></html>',
  '{"servers": []}',
  '<clientConfig/>',
  '<clientConfig><emailProvider/></clientConfig>',
  '<clientConfig><emailProvider><incomingServer/></emailProvider></clientConfig>',
  '<?xml version="1.0" encoding="UTF-16"?><clientConfig/>',
]

/** A domain's own configuration file as it should not be. */
export function drawFile(random: Random): Uint8Array {
  const base = random.chance(0.3) ? goodFile : file(random.list(random.pick([1, 2, 3, 6, 30]), () => madeUp(random)).join('\n'))
  const text = random.pick<() => string>([
    ...Array.from({ length: 40 }, () => () => wrongText(base, random)),
    ...Array.from({ length: 20 }, () => () => wrongText(wrongText(base, random), random)),
    ...Array.from({ length: 30 }, () => () => base),
    ...Array.from({ length: 2 }, () => () => random.pick(others)),
    () => (random.chance(0.3) ? huge(random, random.pick([2_000, 30_000, maxFileOctets, maxFileOctets + 5_000])) : base),
  ])()
  if (random.chance(0.04)) return utf16(text, random.pick(['little', 'big']))
  if (random.chance(0.04)) return utf8(`\ufeff${text}`)
  const octets = utf8(text)
  if (octets.length > 20_000 || octets.length === 0) return octets
  if (random.chance(0.1)) return Uint8Array.from(flipBit([...octets], random))
  if (random.chance(0.1)) return Uint8Array.from(damage([...octets], random, () => random.below(256)))
  return octets
}
