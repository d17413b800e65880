import { describe, expect, test } from 'vitest'
import { readProviderDb } from '../../../../data/upkeep/import/provider-db.ts'

const file = '_providers/firm.md'
const yaml = `name: Firm Mail
status: PREPARATION
domains:
 - firm.example
 - Two.example
server:
  - type: imap
    socket: SSL
    hostname: imap.firm.example
    port: 993
  - type: SMTP
    socket: STARTTLS
    hostname: smtp.firm.example
    port: 587
    username_pattern: EMAILLOCALPART
before_login_hint: |
  Switch IMAP on
  first.
last_checked: 2021-07
website: https://firm.example/`

function page(frontMatter: string): string {
  return `---\n${frontMatter}\n---\n\nTo use it, see the web page.\n---\n`
}

function rowOf(frontMatter: string) {
  const read = readProviderDb(file, page(frontMatter))
  if (read.is === 'broken') throw new Error(read.why)
  return read.row
}

describe("a file of Delta Chat's provider-db", () => {
  test('is read into our words', () => {
    expect(rowOf(yaml)).toEqual({
      file,
      from: 'deltachat/provider-db firm',
      trust: 'medium',
      name: 'Firm Mail',
      domains: ['firm.example', 'two.example'],
      servers: [
        { protocol: 'imap', host: 'imap.firm.example', port: 993, security: 'tls', username: 'address' },
        { protocol: 'smtp', host: 'smtp.firm.example', port: 587, security: 'starttls', username: 'local-part' },
      ],
      signIn: [],
      help: [],
      checked: '2021-07',
      hint: 'Switch IMAP on first.',
      leftOut: [],
    })
  })

  test('may have Windows line ends', () => {
    expect(readProviderDb(file, page(yaml).replaceAll('\n', '\r\n'))).toMatchObject({ is: 'row', row: { name: 'Firm Mail' } })
  })

  test('without a date of its own has none', () => {
    expect(rowOf('name: Firm\nstatus: OK')).not.toHaveProperty('checked')
  })

  test('takes a name that YAML would read as a number or a boolean for a name', () => {
    expect(rowOf('name: 163\nstatus: OK\ndomains: [no]')).toMatchObject({ name: '163', domains: ['no'] })
  })

  test('that is marked BROKEN gives no servers, and says so', () => {
    expect(rowOf(yaml.replace('PREPARATION', 'BROKEN'))).toMatchObject({ servers: [], leftOut: ['its servers: marked BROKEN there'] })
  })

  test.each<[string, string, RegExp]>([
    ['without front matter', '# Firm', /front matter/],
    ['whose front matter never ends', '---\nname: Firm\n', /front matter/],
    ['without a name', page('status: OK'), /^name: /],
    ['with an unknown status', page('name: Firm\nstatus: FINE'), /^status: /],
    ['with an unknown encryption', page(yaml.replace('SSL', 'SSH')), /^server\.0\.socket: /],
    ['with a port that is no number', page(yaml.replace('993', 'imap')), /^server\.0\.port: /],
    ['that is no YAML', page('name: "Firm'), /^.+$/],
  ])('%s is broken, with a reason in one line', (_name, text, why) => {
    expect(readProviderDb(file, text)).toEqual({ is: 'broken', file, why: expect.stringMatching(why) })
  })
})
