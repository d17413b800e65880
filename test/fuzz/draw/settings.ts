import { damage } from '../damage.ts'
import type { Random } from '../random.ts'

/** A larger file is not even opened. */
const maxLength = 100_000

const good = JSON.stringify({
  format: 'mail-settings-lookup',
  version: 1,
  settings: {
    resolvers: ['https://dns.example/dns-query', 'https://dns.google/dns-query'],
    client: 'thunderbird',
    language: 'ru',
    recents: 'none',
  },
})

const values: readonly unknown[] = [
  ...[
    null,
    true,
    0,
    -1,
    1e308,
    '',
    'x',
    [],
    {},
    [[]],
    { __proto__: 1 },
    '../../x',
    'a'.repeat(100),
    'constructor',
    '__proto__',
    '\u202e',
    '\ud800',
  ],
  ...[
    ['http://dns.example/'],
    ['https://dns.example/{?dns}'],
    ['https://u:p@dns.example/'],
    ['https://dns.example/?x'],
    ['javascript:alert(1)'],
    ['https://'],
    [null],
  ],
  ...[
    ['https://dns.example/\u202e'],
    ['https://ünï.example/'],
    ['https://dns.example/a b'],
    [' https://dns.example/ '],
    Array.from({ length: 11 }, (_, at) => `https://d${at}.example/`),
  ],
]

/** The text of a file as it is imported, with anything wrong in it. */
export function drawSettings(random: Random): string {
  const signs = ['{', '}', '[', ']', '"', ',', ':', '\\', '\\u202e', '\\ud800', '\0', '\u2028', '\ufeff', '1e999', 'null', 'https://', ' ']
  const key = random.pick(['format', 'version', 'settings', 'resolvers', 'client', 'language', 'recents', '__proto__', 'toString'])
  const changed = () => {
    const { format, version, settings } = JSON.parse(good)
    const whole: Record<string, unknown> = {
      format,
      version,
      settings: { ...settings, ...(random.chance(0.8) ? { [key]: random.pick(values) } : {}) },
    }
    return JSON.stringify(random.chance(0.2) ? { ...whole, [key]: random.pick(values) } : whole)
  }
  return random.pick<() => string>([
    () => good,
    changed,
    changed,
    changed,
    () => damage([...good], random, () => random.pick(signs)).join(''),
    () => damage([...changed()], random, () => random.pick(signs)).join(''),
    () => damage(good.split(/(?=[{}[\],:])/), random, () => random.pick(signs)).join(''),
    () => JSON.stringify(random.pick(values)),
    () =>
      random.chance(0.02)
        ? random
            .pick(['[', '{"a":', '1', '"', ' '])
            .repeat(random.pick([100, 100_000]))
            .slice(0, maxLength)
        : changed(),
  ])()
}
