import { damage } from '../damage.ts'
import type { Random } from '../random.ts'

/** A mailbox that would pass for a domain: where it is taken for one, it would be asked about. */
const mailbox = 'zqanna.zqsmith'

const domains: readonly string[] = [
  ...[
    'gmail.com',
    'mail.ru',
    'firm.example',
    'GMX.de',
    'shop.firm.uk.com',
    'outlook.com',
    'co.uk',
    'yandex.ru',
    'web.de',
    'naver.com',
    'hotmail.con',
  ],
  ...[
    'bücher.example',
    'пример.рф',
    '例え.テスト',
    'xn--bcher-kva.example',
    'faß.de',
    'İstanbul.example',
    'مثال.إختبار',
    'ｇｍａｉｌ．ｃｏｍ',
    'gmаil.com',
  ],
  ...[
    'ﬁrm.example',
    'firm。example',
    'firm.example.',
    'a\u00adb.example',
    'a\ufe0fb.example',
    'a\u200db.example',
    'क्\u200dष.example',
    '١.example',
    'xn--a.example',
  ],
  ...[
    'localhost',
    '127.0.0.1',
    '[127.0.0.1]',
    '[IPv6:::1]',
    '0x7f.1',
    '1.2',
    'a..b',
    '-a.example',
    'a_b.example',
    'firm.example:25',
    'firm.example/x',
    'firm.example?x',
  ],
  ...[
    `${'a'.repeat(63)}.example`,
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(126)}b`,
    `${'a.'.repeat(130)}b`,
    'ü'.repeat(60),
    `${'ü'.repeat(40)}.example`,
  ],
]

const forms: readonly ((address: string, random: Random) => string)[] = [
  (address) => address,
  (address) => address,
  (address) => ` ${address}\n`,
  (address) => `Anna Smith <${address}>`,
  (address) => `"Smith, Anna" <${address}>`,
  (address) => `"someone@elsewhere.example" <${address}>`,
  (address) => `Anna <${address}>, Bob <bob@firm.example>;`,
  (address) => `bob@firm.example, ${address}; "x" <y@z.example>\n${address}`,
  (address) => `mailto:${address}`,
  (address) => `MAILTO:${address}?subject=a@b&cc=c@d.example&body=%0D%0A`,
  (address) => `mailto:?to=${address}&amp;bcc=${address}`,
  (address) => `mailto:${encodeURIComponent(address.toWellFormed())}`,
  (address) => `<mailto:${encodeURIComponent(`<${address.toWellFormed()}>`)}>`,
  (address, random) => `mailto:${random.pick(['%E2%80%AE', '%00', '%0A', '%', '%C0', '%E2%80%8B', '%ED%A0%80', '%2C', '%22'])}${address}`,
  (address) => `[Anna](mailto:${address})`,
  (address) => `https://${address}`,
  (address) => `http://${address}/mail?user=${address}#x`,
  (address) => `https://firm.example/?mail=${address}`,
  (address) => `'${address}'`,
  (address) => `(${address}).`,
  (address) => `From: ${address}\r\nTo: Bob <bob@firm.example>\r\n\r\nHello`,
  (address) => `\u202a${address}\u202c`,
  (address) => address.replace('@', ' (at) '),
  (address) => address.replace('@', '＠'),
  (address) => address.replace('@', '﹫'),
  (address) => address.replace('@', '@@'),
  (address) => address.replace('@', ' @ '),
  (address) => address.replace('@', '&#64;'),
  (address) => address.replace('@', '"'),
  (address) => `<<<${address}>>>`,
]

const signs: readonly string[] = [
  ...[
    '@',
    '@',
    '.',
    ',',
    ';',
    ':',
    '<',
    '>',
    '"',
    "'",
    '(',
    ')',
    '[',
    ']',
    '\\',
    '/',
    '%',
    '%40',
    '%00',
    '?',
    '#',
    '&',
    '=',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\0',
    '\x7f',
  ],
  ...[
    '\u00a0',
    '\u3000',
    '\u2028',
    '\u200b',
    '\u200d',
    '\u200f',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u00ad',
    '\u061c',
    '\ufe0f',
    '\u180e',
    '\u{e0061}',
    '\ud800',
    '\udc00',
  ],
  ...[
    '＠',
    '﹫',
    '。',
    '．',
    '｡',
    '…',
    '․',
    '‘',
    '”',
    '«',
    'İ',
    'ı',
    'ß',
    'ς',
    'ŉ',
    'ﬀ',
    '\u0345',
    'a\u0301',
    'Ǆ',
    '㏂',
    '\u1100\u1161',
    'ㅁ',
    '가',
    'ا',
    'א',
    'ꙮ',
    '\u{1f468}\u200d\u{1f469}',
  ],
  ...[
    'mailto:',
    'https://',
    'xn--',
    '://',
    '%E2%80%AE',
    '%25',
    '&amp;',
    'собака',
    ' at ',
    ' dot ',
    '](',
    'constructor',
    '__proto__',
    'toString',
  ],
]

/** A character of any script. */
function anyCharacter(random: Random): string {
  const ranges = [128, 0x250, 0x600, 0x3000, 0x1_0000, 0x11_0000]
  return random.chance(0.5) ? random.pick(signs) : String.fromCodePoint(random.below(random.pick(ranges)))
}

/** A text that wants to cost time: one piece over and over, at the start, at the end or all over. */
function flood(random: Random): string {
  const pieces = [
    ...signs,
    '\\"',
    '" ',
    'a@',
    '<a@',
    'a.',
    '. ',
    '@ ',
    ' @',
    '"a"',
    'a,',
    '<>',
    '[](',
    'mailto:a@b ',
    'a',
    'ü',
    'ü.',
    'a@b.example ',
    'ㅁ',
    'a\u0301',
    '%25',
    ',@',
  ]
  const piece = random.pick(pieces)
  const other = random.pick(pieces)
  const length = random.pick([300, 399, 1_000, 2_000, 10_000, 10_000, 100_000])
  const row = random.pick([piece, piece, piece + other]).repeat(length)
  const long = row.slice(0, length)
  const address = `${mailbox}@${random.pick(domains)}`
  return random.pick([
    long,
    `${long}a`,
    `a${long}`,
    `${address}${long}x`,
    `${long}${address}`,
    `x${long}@firm.example`,
    `anna@${long}.example`,
    `"${long}`,
    `<${long}`,
    `mailto:${long}`,
  ])
}

/** What a person could type, paste or select, from a plain address to anything. */
export function drawText(random: Random): string {
  const address = `${random.pick([mailbox, mailbox, mailbox, 'anna', '"an na"', '', 'an+na', 'ännä', `"a@b"`, 'anna\\'])}@${random.pick(domains)}`
  const formed = random.pick(forms)(address, random)
  const draw = () => anyCharacter(random)
  return random.pick<() => string>([
    ...Array.from({ length: 20 }, () => () => formed),
    ...Array.from({ length: 40 }, () => () => damage([...formed], random, draw).join('')),
    ...Array.from({ length: 10 }, () => () => damage([...random.pick(forms)(formed, random)], random, draw).join('')),
    ...Array.from({ length: 10 }, () => () => random.list(random.below(40), draw).join('')),
    ...Array.from({ length: 4 }, () => () => random.list(random.below(400), draw).join('')),
    ...Array.from({ length: 4 }, () => () => random.list(random.below(60), () => random.pick(signs)).join('')),
    () => (random.chance(0.5) ? flood(random) : formed),
  ])()
}
