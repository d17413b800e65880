import { describe, expect, test } from 'vitest'
import { domainToAscii } from '../../lookup/domain.ts'

const label63 = 'a'.repeat(63)
const domain253 = `${label63}.${label63}.${label63}.${'b'.repeat(61)}`

describe('a domain in ASCII form', () => {
  test.each([
    ['stays as it is', 'example.com', 'example.com'],
    ['is lower case', 'Example.COM', 'example.com'],
    ['loses its trailing dot', 'example.com.', 'example.com'],
    ['has A-labels (UTS 46)', 'bücher.example', 'xn--bcher-kva.example'],
    ['keeps ß apart from ss (UTS 46, non-transitional)', 'faß.example', 'xn--fa-hia.example'],
    ['may have been one before', 'xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['may have digits and hyphens', '1-2.a--b.example', '1-2.a--b.example'],
    ['may have digits only in front of the last label', '163.com', '163.com'],
    ['may have a label of 63 octets', `${label63}.example`, `${label63}.example`],
    ['may have 253 octets', domain253, domain253],
    ['may have 253 octets and a trailing dot', `${domain253}.`, domain253],
    ['takes the ideographic full stop for a dot', 'example。com', 'example.com'],
  ])('%s', (_, text, domain) => {
    expect(domainToAscii(text)).toEqual({ is: 'domain', domain })
  })
})

describe('no domain is', () => {
  test.each([
    ['a single label', 'localhost', 'no-dot'],
    ['a single label with a trailing dot', 'localhost.', 'no-dot'],
    ['a label of 64 octets', `${'a'.repeat(64)}.example`, 'label-too-long'],
    ['a label of more than 63 octets in ASCII form', `${'ü'.repeat(60)}.example`, 'label-too-long'],
    ['a name of 254 octets', `${domain253}b`, 'domain-too-long'],
    ['two dots in a row', 'example..com', 'empty-label'],
    ['a dot in front', '.example.com', 'empty-label'],
    ['an IPv4 address', '192.0.2.1', 'ip-address'],
    ['a short IPv4 address', '127.1', 'ip-address'],
    ['a hexadecimal IPv4 address', '0x7f.0.0.1', 'ip-address'],
    ['an IPv4 address in full-width digits', '１９２.0.2.1', 'ip-address'],
    ['an address literal', '[192.0.2.1]', 'ip-address'],
    ['an IPv6 address', '2001:db8::1', 'ip-address'],
    ['a space', 'exam ple.com', 'bad-character'],
    ['a tab', 'exam\tple.com', 'bad-character'],
    ['a line end', 'example.com\n', 'bad-character'],
    ['a NUL', 'exam\0ple.com', 'bad-character'],
    ['a port', 'example.com:993', 'bad-character'],
    ['a path', 'example.com/x', 'bad-character'],
    ['a backslash', 'example.com\\x', 'bad-character'],
    ['a query', 'example.com?x', 'bad-character'],
    ['a fragment', 'example.com#x', 'bad-character'],
    ['a user', 'anna@example.com', 'bad-character'],
    ['a percent escape', 'exa%6dple.com', 'bad-character'],
    ['markup', '<b>.example.com', 'bad-character'],
    ['an underscore', '_imap.example.com', 'bad-character'],
    ['an asterisk', '*.example.com', 'bad-character'],
    ['a hyphen at the start of a label', '-example.com', 'bad-character'],
    ['a hyphen at the end of a label', 'example-.com', 'bad-character'],
  ])('%s', (_, text, problem) => {
    expect(domainToAscii(text)).toEqual({ is: 'bad', problem })
  })
})
