import { readSpf } from '../../lookup/discover/clues.ts'
import { types } from '../../lookup/dns/message.ts'
import { file, section, utf8 } from '../build/autoconfig.ts'
import { message, mx } from '../build/message.ts'
import { label, name, type Octets, pointerToQuestion, record, uint16, wireMessage } from '../build/wire.ts'
import type { Outcome } from './kind.ts'
import { index } from './known.ts'
import { runFile } from './run/file.ts'
import { runLookup } from './run/lookup.ts'
import { runMessage } from './run/message.ts'
import { runSettings } from './run/settings.ts'
import { runText } from './run/text.ts'

/** An input with which something went wrong once. */
interface Found {
  /** What went wrong. */
  was: string
  /** Whether it is to be read, now that it is right. */
  parsed: boolean
  run(): Outcome | Promise<Outcome>
}

const longest = `${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(61)}`
const firm = name('firm.example')

/** Pointers each of which leads to the one before it; the first to the question's name. */
function stair(steps: number): Octets {
  const start = 12 + firm.length + 4 + 12
  return Array.from({ length: steps }, (_, step) => {
    const target = step === 0 ? 12 : start + 2 * (step - 1)
    return [0xc0 | (target >> 8), target & 0xff]
  }).flat()
}

function pointerTo(step: number): Octets {
  const target = 12 + firm.length + 4 + 12 + 2 * step
  return [0xc0 | (target >> 8), target & 0xff]
}

function srvs(count: number): Uint8Array {
  const answers = Array.from({ length: count }, (_, at) =>
    record(types.SRV, [...uint16(at), ...uint16(0), ...uint16(993), ...label(`h${at}`), ...pointerToQuestion]),
  )
  return wireMessage({ questionType: types.SRV, answers })
}

function text(octets: Octets): Uint8Array {
  return wireMessage({ questionType: types.TXT, answers: [record(types.TXT, [octets.length, ...octets])] })
}

/** Every bug that was found, by the smallest input that shows it. */
export const found: readonly Found[] = [
  {
    was: 'each of thousands of records leads over a stair of thousands of pointers, which takes a tenth of a second',
    parsed: false,
    run: () =>
      runMessage(wireMessage({ answers: [record(99, stair(200)), record(types.MX, [0, 0, ...pointerTo(199)])] }), {
        name: 'firm.example',
        type: 'MX',
      }),
  },
  {
    was: 'thousands of SRV records are compared each with each, which takes seconds',
    parsed: false,
    run: () => runMessage(srvs(3_000), { name: 'firm.example', type: 'SRV' }),
  },
  {
    was: 'hundreds of SRV records become hundreds of servers',
    parsed: true,
    run: () => runMessage(srvs(400), { name: 'firm.example', type: 'SRV' }),
  },
  {
    was: 'control characters of a TXT record are shown',
    parsed: true,
    run: () => runMessage(text([...new TextEncoder().encode('v=spf1 \u0007\u202e')]), { name: 'firm.example', type: 'TXT' }),
  },
  {
    was: 'the suffixes of a name of 60,000 characters are looked up, which takes a second',
    parsed: false,
    run: () => {
      const answer = { type: 'TXT' as const, ttlS: 300, text: `v=spf1 include:${'a.'.repeat(30_000)}_spf.google.com` }
      return { parsed: readSpf('firm.example', message([answer]), index).clues.length > 0, faults: [] }
    },
  },
  {
    was: 'names that are too long to exist are asked about',
    parsed: true,
    run: () => runLookup(longest, () => ({ is: 'message', message: message(), resolver: 'https://dns.example/dns-query' })),
  },
  {
    was: 'a server is shown whose name is too long to exist: that of the provider with the domain in it',
    parsed: true,
    run: () =>
      runLookup(longest, ({ type }) => ({
        is: 'message',
        message: message(type === 'MX' ? [mx(10, 'mx1.bluehost.com')] : []),
        resolver: 'https://dns.example/dns-query',
      })),
  },
  ...['an\u00adna', 'an\ufe0fna', '\u{e0061}anna', '\u115fanna', 'an\u180ena'].map((username) => ({
    was: `the file's user name has an invisible character (${JSON.stringify(username)})`,
    parsed: true,
    run: () => runFile(utf8(file(section({ username })))),
  })),
  ...['https://dns.example/?', 'https://dns.example/#'].map((url) => ({
    was: `a resolver keeps its ${url.at(-1)}, and the question is put behind it`,
    parsed: false,
    run: () => runSettings('', url),
  })),
  ...[
    'https://zqanna.zqsmith@firm.example',
    'http://zqanna.zqsmith@firm.example/mail',
    '<https://zqanna.zqsmith@firm.example>',
    'https://zqanna.zqsmith:secret@firm.example',
  ].map((typed) => ({
    was: `the mailbox in a web address is taken for the domain (${typed})`,
    parsed: true,
    run: () => runText(typed),
  })),
  {
    was: 'a domain is shown that leads to another one than is asked',
    parsed: true,
    run: () => runText('anna@\u0345\u094d\u200d\u0937.example'),
  },
  {
    was: 'a domain is shown with the dot at its end, behind which stands what can not be seen',
    parsed: true,
    run: () => runText('anna@пример.рф.\ufe0f'),
  },
  ...[
    'an\u00adna@firm.example',
    'an\u061cna@firm.example',
    'an\u3164na@firm.example',
    'an\u{e0061}na@firm.example',
    'an\u0007na@firm.example',
    'an\tna@firm.example',
    'an\u2028na@firm.example',
    'an\ud800na@firm.example',
    'mailto:%E2%80%AEanna@firm.example',
    'mailto:an%00na@firm.example',
    'mailto:"an%0Ana"@firm.example',
    '❤\ufe0f@❤\ufe0f.example',
    'anna@葛\ufe00.example',
  ].map((typed) => ({
    was: `what can't be seen comes along with the address (${JSON.stringify(typed)})`,
    parsed: true,
    run: () => runText(typed),
  })),
]
