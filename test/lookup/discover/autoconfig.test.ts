import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maxFileOctets } from '../../../lookup/discover/autoconfig/limits.ts'
import { type Autoconfig, readAutoconfig, type Unusable } from '../../../lookup/discover/autoconfig/read.ts'
import type { AutoconfigServer } from '../../../lookup/discover/autoconfig/server.ts'
import { fillUsername, readUsername, type UsernameRule } from '../../../lookup/discover/autoconfig/username.ts'
import { file, goodFile, type Section, section, utf8, utf16 } from '../../build/autoconfig.ts'

const firm = { domain: 'firm.example', shownDomain: 'firm.example' }

function read(text: string, subject = firm): Autoconfig {
  return readAutoconfig(utf8(text), subject)
}

/** The servers of a file, or a failed test that says why there are none. */
function serversOf(text: string, subject = firm): AutoconfigServer[] {
  const config = read(text, subject)
  if (config.is === 'unusable') throw new Error(`unusable: ${config.why}`)
  return config.servers
}

const goodServers: AutoconfigServer[] = [
  { protocol: 'pop3', host: 'pop.firm.example', port: 995, security: 'tls', username: 'local-part', auth: ['password'] },
  { protocol: 'smtp', host: 'smtp.firm.example', port: 587, security: 'starttls', username: 'address', auth: ['oauth2', 'password'] },
  {
    protocol: 'imap',
    host: 'imap.firm.example',
    port: 143,
    security: 'none',
    username: { other: 'FIRM\\%EMAILLOCALPART%' },
    auth: ['other'],
  },
]
const good = { is: 'settings', servers: goodServers, displayName: 'Firm Mail', dropped: [] }

test('a file with several servers is read in its order, and what is unknown in it is ignored', () => {
  expect(read(goodFile)).toEqual(good)
})

test.each<[string, Uint8Array]>([
  ['UTF-8 with a byte order mark', utf8(`\ufeff${goodFile}`)],
  ['UTF-16, little end first', utf16(goodFile, 'little')],
  ['UTF-16, big end first', utf16(goodFile, 'big')],
  ['line ends of Windows', utf8(goodFile.replaceAll('\n', '\r\n'))],
  ['empty lines before the declaration', utf8(`\n\n${goodFile}`)],
  ['no declaration', utf8(goodFile.replace(/^<\?xml[^>]*>/, ''))],
  ['a document type without declarations', utf8(goodFile.replace('?>', '?><!DOCTYPE clientConfig>'))],
  ['a comment that looks like a web page', utf8(goodFile.replace('?>', '?><!-- <!doctype html><html> -->'))],
])('a file in %s reads the same', (_, bytes) => {
  expect(readAutoconfig(bytes, firm)).toEqual(good)
})

const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')
const nested = `<clientConfig>${'<emailProvider>'.repeat(100)}${'</emailProvider>'.repeat(100)}</clientConfig>`

test.each<[string, string, Unusable]>([
  ['nothing', '', 'not-xml'],
  ['plain words', 'Not found', 'not-xml'],
  ['JSON', '{"imap": "imap.firm.example"}', 'not-xml'],
  ['a file that is cut off', goodFile.slice(0, -20), 'not-xml'],
  ['two files in one', goodFile + goodFile, 'not-xml'],
  ['NUL in a host name', file(section({ hostname: 'imap\0.firm.example' })), 'not-xml'],
  ['NUL as a reference', file(section({ hostname: 'imap&#0;.firm.example' })), 'not-xml'],
  ['a web page', '<!DOCTYPE html><html><head><title>Firm</title></head><body><br></body></html>', 'html'],
  ['a web page in old HTML', '<HTML>\n<BODY BGCOLOR=white><P>Welcome</BODY></HTML>', 'html'],
  ['a web page that is XML', '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', 'html'],
  ['a web page after a comment', '<!-- cached --><!doctype HTML><p>', 'html'],
  ['an Autodiscover file', '<Autodiscover><Response/></Autodiscover>', 'other-xml'],
  ['a feed', '<rss version="2.0"><channel/></rss>', 'other-xml'],
  ['a clientConfig inside something else', `<wrapper>${goodFile.replace(/^<\?xml[^>]*>/, '')}</wrapper>`, 'other-xml'],
  ['own declarations', goodFile.replace('?>', '?><!DOCTYPE clientConfig [<!ENTITY a "b">]>'), 'other-xml'],
  ['an external entity', `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${section({ hostname: '&a;' })}`, 'not-xml'],
  ['a billion laughs', `<!DOCTYPE x [<!ENTITY l0 "lol">${entities}]><clientConfig>&l9;</clientConfig>`, 'not-xml'],
  ['an entity of HTML', file(`<displayName>Firm&nbsp;Mail</displayName>${section()}`), 'not-xml'],
  ['no provider', '<clientConfig version="1.1"/>', 'no-servers'],
  ['no servers', file('<displayName>Firm</displayName>'), 'no-servers'],
  ['only broken servers', file(section({ port: '0' }) + section({ hostname: 'localhost' })), 'no-servers'],
  ['a hundred providers inside each other', nested, 'no-servers'],
  ['more elements inside each other than a parser bears', `${'<a>'.repeat(9_000)}${'</a>'.repeat(9_000)}`, 'not-xml'],
  ['one octet too many', goodFile + ' '.repeat(maxFileOctets + 1 - goodFile.length), 'too-large'],
])('%s is refused', (_, text, why) => {
  expect(read(text)).toEqual({ is: 'unusable', why })
})

test('the largest file that is taken is read', () => {
  expect(read(goodFile + ' '.repeat(maxFileOctets - goodFile.length))).toEqual(good)
})

test('letters that are no UTF-8 spoil no server, only the name that holds them', () => {
  const latin1 = Uint8Array.from(file(`<displayName>M\xfcller</displayName>${section()}`), (char) => char.charCodeAt(0))
  expect(readAutoconfig(latin1, firm)).toMatchObject({ is: 'settings', servers: [{ host: 'imap.firm.example' }], dropped: [] })
  expect(readAutoconfig(latin1, firm)).not.toHaveProperty('displayName')
})

describe('a broken section is dropped and the rest kept:', () => {
  test.each<[string, Section, string]>([
    ['a protocol that nobody knows', { type: 'exchange' }, 'unknown-protocol'],
    ['SMTP as incoming', { type: 'smtp' }, 'unknown-protocol'],
    ['IMAP as outgoing', { element: 'outgoingServer' }, 'unknown-protocol'],
    ['no host', { hostname: '' }, 'broken-host'],
    ['a host without a dot', { hostname: 'localhost' }, 'broken-host'],
    ['an IP address', { hostname: '192.0.2.1' }, 'broken-host'],
    ['an IP address in hexadecimal', { hostname: '0x7f.1' }, 'broken-host'],
    ['a host with a port', { hostname: 'imap.firm.example:993' }, 'broken-host'],
    ['a web address', { hostname: 'https://imap.firm.example/' }, 'broken-host'],
    ['a user before the host', { hostname: 'me@imap.firm.example' }, 'broken-host'],
    ['two hosts', { hostname: 'imap.firm.example imap2.firm.example' }, 'broken-host'],
    ['an underscore', { hostname: 'my_imap.firm.example' }, 'broken-host'],
    ['a hyphen at the edge', { hostname: '-imap.firm.example' }, 'broken-host'],
    ['an empty label', { hostname: 'imap..firm.example' }, 'broken-host'],
    ['a label of 64 letters', { hostname: `${'a'.repeat(64)}.firm.example` }, 'broken-host'],
    ['a name of more than 253 letters', { hostname: `${'abcdefg.'.repeat(32)}example` }, 'broken-host'],
    ['a direction mark', { hostname: 'imap.\u202eelpmaxe.mrif' }, 'broken-host'],
    ['a control character', { hostname: 'imap&#9;.firm.example' }, 'broken-host'],
    ['escaped markup', { hostname: '&lt;b&gt;imap&lt;/b&gt;.firm.example' }, 'broken-host'],
    ['markup', { hostname: '<b>imap</b>.firm.example' }, 'broken-host'],
    ['markup in CDATA', { hostname: '<![CDATA[<script>alert(1)</script>.example]]>' }, 'broken-host'],
    ['a host made from the mailbox', { hostname: '%EMAILLOCALPART%.firm.example' }, 'broken-host'],
    ['a placeholder in small letters', { hostname: 'imap.%emaildomain%' }, 'broken-host'],
    ['no port', { port: '' }, 'broken-port'],
    ['port 0', { port: '0' }, 'broken-port'],
    ['port 65536', { port: '65536' }, 'broken-port'],
    ['a negative port', { port: '-1' }, 'broken-port'],
    ['a port in hexadecimal', { port: '0x3e1' }, 'broken-port'],
    ['a port in a power of ten', { port: '1e3' }, 'broken-port'],
    ['a port in Arabic digits', { port: '٩٩٣' }, 'broken-port'],
    ['no encryption given', { socketType: '' }, 'unknown-security'],
    ['an encryption that nobody knows', { socketType: 'TLS' }, 'unknown-security'],
    ['a name of every object', { socketType: 'constructor' }, 'unknown-security'],
    ['a protocol that is a name of every object', { type: 'toString' }, 'unknown-protocol'],
  ])('%s', (_, values, fault) => {
    const kept = section({ element: 'outgoingServer', type: 'smtp', hostname: 'smtp.firm.example', port: '465' })
    expect(read(file(section(values) + kept))).toEqual({
      is: 'settings',
      servers: [{ protocol: 'smtp', host: 'smtp.firm.example', port: 465, security: 'tls', username: 'address', auth: [] }],
      dropped: [fault],
    })
  })
})

describe('what is read from a section:', () => {
  test.each<[string, Section, Partial<AutoconfigServer>]>([
    ['the edges of the port range', { port: '65535' }, { port: 65_535 }],
    ['spaces around values', { hostname: '\n imap.firm.example ', port: ' 993\n' }, { host: 'imap.firm.example', port: 993 }],
    ['a dot after the host', { hostname: 'imap.firm.example.' }, { host: 'imap.firm.example' }],
    ['an international host', { hostname: 'почта.firm.example' }, { host: 'xn--80a1acny.firm.example' }],
    ['a host in CDATA', { hostname: '<![CDATA[imap.firm.example]]>' }, { host: 'imap.firm.example' }],
    ['encryption in other letter case', { socketType: 'StartTLS' }, { security: 'starttls' }],
    [
      'the first known of several encryptions',
      { socketType: 'quantum', more: '<socketType>STARTTLS</socketType>' },
      { security: 'starttls' },
    ],
    ['the first of several hosts', { more: '<hostname>other.firm.example</hostname>' }, { host: 'imap.firm.example' }],
    [
      'ways to sign in, each once',
      {
        more: ['OAuth2', 'password-encrypted', 'password-cleartext', 'GSSAPI', 'none']
          .map((way) => `<authentication>${way}</authentication>`)
          .join(''),
      },
      { auth: ['oauth2', 'password', 'other'] },
    ],
    ['ways to sign in by their old names', { more: '<authentication>plain</authentication>' }, { auth: ['password'] }],
  ])('%s', (_, values, expected) => {
    expect(serversOf(file(section(values)))).toMatchObject([expected])
  })

  test('a server that stands there twice is one', () => {
    expect(serversOf(file(section() + section() + section({ port: '143' })))).toMatchObject([{ port: 993 }, { port: 143 }])
  })

  test('only the first two dozen sections', () => {
    const many = Array.from({ length: 40 }, (_, at) => section({ port: `${1000 + at}` })).join('')
    const config = read(file(many))
    expect(config).toMatchObject({ is: 'settings', dropped: ['too-many'] })
    expect(config.is === 'settings' && config.servers.map(({ port }) => port)).toEqual(Array.from({ length: 24 }, (_, at) => 1000 + at))
  })
})

test('a host is filled with the ASCII form of the domain, what a person reads with the other', () => {
  const subject = { domain: 'xn--e1awd7f.example', shownDomain: 'фирма.example' }
  const text = file(
    `<displayName>Mail of %EMAILDOMAIN%</displayName>${section({ hostname: 'imap.%EMAILDOMAIN%', username: '%EMAILDOMAIN%/%EMAILLOCALPART%' })}`,
  )
  expect(read(text, subject)).toMatchObject({
    displayName: 'Mail of фирма.example',
    servers: [{ host: 'imap.xn--e1awd7f.example', username: { other: 'фирма.example/%EMAILLOCALPART%' } }],
  })
})

describe('the name of the provider', () => {
  const nameOf = (xml: string) => {
    const config = read(file(`<displayName>${xml}</displayName>${section()}`))
    return config.is === 'settings' ? config.displayName : config.why
  }

  test.each<[string, string, string | undefined]>([
    ['stays as it is', 'Müller &amp; Söhne', 'Müller & Söhne'],
    ['is text where it holds markup', '&lt;img src=x onerror=alert(1)&gt;', '<img src=x onerror=alert(1)>'],
    ['loses direction marks and invisible spaces', '\u202eFirm\u2066 \u200bMail', 'Firm Mail'],
    ['is one line', ' Firm\n\tMail ', 'Firm Mail'],
    ['is left out where it needs the mailbox', 'Mail of %EMAILADDRESS%', undefined],
    ['is left out where it is markup', '<b>Firm</b>', undefined],
    ['is left out where it is empty', ' ', undefined],
    ['is left out where it fills the screen', 'x'.repeat(81), undefined],
  ])('%s', (_, xml, expected) => {
    expect(nameOf(xml)).toBe(expected)
  })
})

describe('the user name', () => {
  const anna = { ...firm, localPart: 'anna' }

  test.each<[string, UsernameRule | undefined, string]>([
    ['%EMAILADDRESS%', 'address', 'anna@firm.example'],
    ['%EMAILLOCALPART%@%EMAILDOMAIN%', 'address', 'anna@firm.example'],
    ['%EMAILLOCALPART%@firm.example', 'address', 'anna@firm.example'],
    ['%EMAILLOCALPART%', 'local-part', 'anna'],
    ['%EMAILLOCALPART%@mail.firm.example', { other: '%EMAILLOCALPART%@mail.firm.example' }, 'anna@mail.firm.example'],
    ['%EMAILDOMAIN%\\%EMAILLOCALPART%', { other: 'firm.example\\%EMAILLOCALPART%' }, 'firm.example\\anna'],
    ['CORP\\%EMAILADDRESS%', { other: 'CORP\\%EMAILLOCALPART%@firm.example' }, 'CORP\\anna@firm.example'],
    ['%EMAILLOCALPART%.%EMAILLOCALPART%', { other: '%EMAILLOCALPART%.%EMAILLOCALPART%' }, 'anna.anna'],
    ['shared', { other: 'shared' }, 'shared'],
    ['', undefined, ''],
    ['%USERNAME%', undefined, ''],
    ['%emailaddress%', undefined, ''],
    ['%EMAILLOCALPART%%REALNAME%', undefined, ''],
    ['@firm.example', undefined, ''],
    ['an\u202ena', undefined, ''],
    ['an\nna', undefined, ''],
    ['x'.repeat(256), undefined, ''],
  ])('%j is %j, and for anna "%s"', (value, rule, filled) => {
    const read = readUsername(value, 'firm.example')
    expect(read).toEqual(rule)
    expect(read === undefined ? '' : fillUsername(read, anna)).toBe(filled)
  })

  test('of a section without one is not known', () => {
    expect(serversOf(file(section().replace(/<username>.*<\/username>/, '')))[0]).not.toHaveProperty('username')
  })

  test.each<[UsernameRule, string]>([
    ['address', ''],
    ['local-part', ''],
    [{ other: 'CORP\\%EMAILLOCALPART%' }, ''],
    [{ other: 'shared' }, 'shared'],
  ])('by the rule %j is "%s" where no mailbox was typed', (rule, filled) => {
    expect(fillUsername(rule, firm)).toBe(filled)
  })

  test.each(['$&', '$1', '%EMAILLOCALPART%', '%EMAILDOMAIN%'])('takes the mailbox %s as it is', (localPart) => {
    expect(fillUsername({ other: 'a\\%EMAILLOCALPART%' }, { ...firm, localPart })).toBe(`a\\${localPart}`)
  })
})

describe('no file, however made,', () => {
  const nasty = fc.oneof(
    fc.constantFrom('imap.firm.example', '%EMAILDOMAIN%', '%EMAILADDRESS%', '%EMAILLOCALPART%', '993', '65536', '-0', 'SSL', 'plain'),
    fc.constantFrom('\u202e', '\u0000', '&#x202e;', '&lol;', '<![CDATA[', ']]>', '<!--', '<b/>', '..', '[::1]', '１.２'),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.domain(),
    fc.nat(70_000).map(String),
  )
  const value = fc.array(nasty, { maxLength: 3 }).map((parts) => parts.join(''))
  const values = fc.record(
    {
      element: fc.constantFrom('incomingServer', 'outgoingServer'),
      type: fc.constantFrom('imap', 'pop3', 'smtp', 'ews'),
      hostname: value,
      port: value,
      socketType: fc.oneof(fc.constantFrom('SSL', 'STARTTLS', 'plain'), value),
      username: value,
      more: value,
    },
    { requiredKeys: ['element', 'type'] },
  )
  const asText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const escaped = values.map(({ hostname, ...rest }) => ({ ...rest, ...(hostname === undefined ? {} : { hostname: asText(hostname) }) }))
  const files = fc.array(fc.oneof(values, escaped), { maxLength: 5 }).map((sections) => utf8(file(sections.map(section).join(''))))
  const bitten = fc
    .tuple(fc.array(fc.tuple(fc.nat(goodFile.length - 1), fc.nat(255)), { maxLength: 6 }), fc.nat(goodFile.length))
    .map(([bites, length]) => {
      const bytes = utf8(goodFile)
      for (const [at, octet] of bites) bytes[at] = octet
      return length % 3 === 0 ? bytes.subarray(0, length) : bytes
    })

  test('makes the reader throw, or yields an invalid host name or port', () => {
    fc.assert(
      fc.property(fc.oneof(files, bitten, fc.uint8Array({ maxLength: 300 })), (bytes) => {
        const config = readAutoconfig(bytes, firm)
        for (const { host, port } of config.is === 'settings' ? config.servers : []) {
          expect(host).toMatch(/^(?=.{4,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/)
          expect(host).not.toMatch(/^[\d.]+$/)
          expect(Number.isInteger(port) && port > 0 && port < 65_536, `port ${port}`).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})
