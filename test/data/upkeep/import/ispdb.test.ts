import { describe, expect, test } from 'vitest'
import { readIspdb } from '../../../../data/upkeep/import/ispdb.ts'

const imap = `
  <incomingServer type="imap">
    <hostname>IMAP.firm.example</hostname> <port>993</port> <socketType>SSL</socketType>
    <username>%EMAILADDRESS%</username>
    <authentication>OAuth2</authentication> <authentication>password-cleartext</authentication>
  </incomingServer>`
const smtp = `
  <outgoingServer type="smtp">
    <hostname>smtp.%EMAILDOMAIN%</hostname> <port>587</port> <socketType>STARTTLS</socketType>
    <username>%EMAILLOCALPART%</username>
    <authentication>password-encrypted</authentication>
  </outgoingServer>`

function clientConfig(inside: string): string {
  return `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="firm.example">${inside}</emailProvider></clientConfig>`
}

function rowOf(inside: string) {
  const read = readIspdb('ispdb/firm.example.xml', clientConfig(inside))
  if (read.is === 'broken') throw new Error(read.why)
  return read.row
}

describe("a file of Thunderbird's database", () => {
  test('is read into our words', () => {
    const names = '<domain>firm.example</domain><domain>two.example</domain><displayName>Firm &amp; Sons</displayName>'
    const help = '<documentation url="https://firm.example/imap"><descr lang="en">How to</descr></documentation>'
    expect(rowOf(names + imap + smtp + help)).toEqual({
      file: 'ispdb/firm.example.xml',
      from: 'thunderbird/autoconfig ispdb/firm.example.xml',
      trust: 'high',
      name: 'Firm & Sons',
      domains: ['firm.example', 'two.example'],
      servers: [
        { protocol: 'imap', host: 'imap.firm.example', port: 993, security: 'tls', username: 'address' },
        { protocol: 'smtp', host: 'smtp.%domain%', port: 587, security: 'starttls', username: 'local-part' },
      ],
      signIn: ['password', 'oauth2'],
      help: ['https://firm.example/imap'],
      leftOut: [],
    })
  })

  test('names domains in A-labels, each once', () => {
    expect(rowOf('<domain>Почта.example</domain><domain> firm.example </domain><domain>firm.example</domain>').domains).toEqual([
      'xn--80a1acny.example',
      'firm.example',
    ])
  })

  test.each<[string, string, RegExp]>([
    ['a name that only MX records use', '<domain purpose="mx">mx.example</domain>', /^mx\.example: an MX name$/],
    ['what is no domain', '<domain>no domain!</domain>', /^no domain!: no domain name$/],
    ['a server of another protocol', '<incomingServer type="exchange"><hostname>a.example</hostname></incomingServer>', /exchange/],
    ['a server without a port', imap.replace('<port>993</port>', ''), /imap/],
    ['a server with unknown encryption', imap.replace('SSL', 'TLS?'), /imap/],
  ])('leaves out %s and says so', (_name, inside, expected) => {
    const { domains, servers, leftOut } = rowOf(inside)
    expect([domains, servers]).toEqual([[], []])
    expect(leftOut).toEqual([expect.stringMatching(expected)])
  })

  test('leaves a user name out that only people understand', () => {
    expect(rowOf(imap.replace('%EMAILADDRESS%', 'your customer number')).servers[0]).not.toHaveProperty('username')
  })

  test('gives no help page that is not https', () => {
    expect(rowOf('<documentation url="http://firm.example/"/><documentation url="javascript:alert(1)"/>').help).toEqual([])
  })

  test('brings no control characters to the screen', () => {
    expect(rowOf('<displayName>Firm&#x9b;31m\n  Mail</displayName>').name).toBe('Firm 31m Mail')
  })

  test.each([
    ['that is cut off', '<clientConfig><emailProvider>'],
    ['that is no XML', 'name: Firm'],
    ['of another kind', '<autodiscover/>'],
    ['without a provider', '<clientConfig version="1.1"/>'],
  ])('%s is broken, with a reason in one line', (_name, text) => {
    const read = readIspdb('ispdb/firm.example.xml', text)
    expect(read).toEqual({ is: 'broken', file: 'ispdb/firm.example.xml', why: expect.stringMatching(/^.{10,}$/) })
  })
})
