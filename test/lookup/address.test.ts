import { describe, expect, test } from 'vitest'
import { type Problem, parseTyped, type Query } from '../../lookup/address.ts'

const anna: Query = { domain: 'example.com', shownDomain: 'example.com', localPart: 'anna' }

describe('the address is taken out of', () => {
  test.each([
    ['an address', 'anna@example.com'],
    ['spaces around it', '  anna@example.com\t\n'],
    ['no-break spaces around it', '\u00a0anna@example.com\u00a0'],
    ['a space before the @', 'anna @example.com'],
    ['a space after the @', 'anna@ example.com'],
    ['capital letters in the domain', 'anna@EXAMPLE.Com'],
    ['a trailing dot', 'anna@example.com.'],
    ['a name with angle brackets', 'Anna Doe <anna@example.com>'],
    ['a quoted name with a comma', '"Doe, Anna" <anna@example.com>'],
    ['a name with an @', '"anna@home" <anna@example.com>'],
    ['the address as its own name, as Outlook writes it', 'anna@example.com <anna@example.com>'],
    ['angle brackets alone', '<anna@example.com>'],
    ['a mailto: link', 'mailto:anna@example.com'],
    ['a mailto: link in capitals', 'MAILTO:anna@example.com'],
    ['a mailto: link with a subject (RFC 6068 §2)', 'mailto:anna@example.com?subject=Hello%20there&cc=bob@example.org'],
    ['a mailto: link with an escaped @ (RFC 6068 §2)', 'mailto:anna%40example.com'],
    ['a mailto: link in angle brackets', '<mailto:anna@example.com>'],
    ['straight double quotes', '"anna@example.com"'],
    ['straight single quotes', "'anna@example.com'"],
    ['English double quotes', '“anna@example.com”'],
    ['English single quotes', '‘anna@example.com’'],
    ['German quotes', '„anna@example.com“'],
    ['French quotes', '«anna@example.com»'],
    ['parentheses', '(anna@example.com)'],
    ['the end of a sentence', 'anna@example.com,'],
    ['a list divided by commas: the first counts', 'anna@example.com, bob@example.org'],
    ['a list whose second has a name: the first counts', 'anna@example.com, Bob <bob@example.org>'],
    ['a list whose first has a name: the first counts', 'Anna <anna@example.com>, bob@example.org'],
    ['a list divided by semicolons: the first counts', 'anna@example.com; bob@example.org'],
    ['a list divided by lines: the first counts', 'anna@example.com\nbob@example.org'],
    ['invisible direction marks', '\u202aanna@example.com\u202c'],
    ['a zero-width space', 'anna@\u200bexample.com'],
    ['a full-width @', 'anna＠example.com'],
  ])('%s', (_, typed) => {
    expect(parseTyped(typed)).toEqual({ is: 'query', query: anna })
  })
})

describe('the part before the last @ is the mailbox', () => {
  test.each([
    ['capital letters are kept', 'Anna.Doe@example.com', 'Anna.Doe'],
    ['a tag is kept', 'anna+shop@example.com', 'anna+shop'],
    ['an @ in it is kept', 'anna@home@example.com', 'anna@home'],
    ['RFC 5322 quotes are taken off', '"anna doe"@example.com', 'anna doe'],
    ['an escaped quote in it is kept', '"anna\\"doe"@example.com', 'anna"doe'],
    ['letters beyond ASCII are kept (RFC 6531)', 'аня@example.com', 'аня'],
  ])('%s', (_, typed, localPart) => {
    expect(parseTyped(typed)).toEqual({ is: 'query', query: { ...anna, localPart } })
  })

  test.each([
    ['a bare domain', 'example.com'],
    ['a domain behind an @', '@example.com'],
    ['a web address', 'https://example.com/contact?to=us#top'],
    ['a web address with a port', 'https://example.com:8443/'],
  ])('%s has none', (_, typed) => {
    expect(parseTyped(typed)).toEqual({ is: 'query', query: { domain: 'example.com', shownDomain: 'example.com' } })
  })
})

test.each([
  ['müller.example', 'xn--mller-kva.example', 'müller.example'],
  ['MÜLLER.example', 'xn--mller-kva.example', 'müller.example'],
  ['mu\u0308ller.example', 'xn--mller-kva.example', 'müller.example'],
  ['почта.рф', 'xn--80a1acny.xn--p1ai', 'почта.рф'],
])('the internationalised domain %s is asked as %s and read as %s', (typed, domain, shownDomain) => {
  expect(parseTyped(`anna@${typed}`)).toEqual({ is: 'query', query: { domain, shownDomain, localPart: 'anna' } })
})

// UTS 46 maps these to the same domain; what is shown ends up in a user name that is typed into another program.
test.each([
  ['a soft hyphen', 'exam\u00adple.com'],
  ['a full-width letter', 'ｅxample.com'],
  ['an ideographic full stop', 'example。com'],
  ['an ideographic full stop at the end', 'example.com。'],
])('%s in the domain is not shown', (_, typed) => {
  expect(parseTyped(`anna@${typed}`)).toEqual({ is: 'query', query: anna })
})

test.each(['', '   ', '\u200b', '<>'])('nothing was typed in %j', (typed) => {
  expect(parseTyped(typed)).toEqual({ is: 'empty' })
})

test.each<[string, Problem]>([
  ['anna@', 'no-domain'],
  ['anna@.', 'no-domain'],
  ['anna', 'no-dot'],
  ['anna@localhost', 'no-dot'],
  ['anna@192.0.2.1', 'ip-address'],
  ['anna@[192.0.2.1]', 'ip-address'],
  ['anna@[IPv6:2001:db8::1]', 'ip-address'],
  ['2001:db8::1', 'ip-address'],
  ['anna@exam ple.com', 'bad-character'],
  ['anna@exa_mple.com', 'bad-character'],
  ['anna@example.com/path', 'bad-character'],
  ['anna@example..com', 'empty-label'],
  ['anna@.example.com', 'empty-label'],
  [`anna@${'a'.repeat(64)}.com`, 'label-too-long'],
])('%s is invalid: %s', (typed, problem) => {
  expect(parseTyped(typed)).toEqual({ is: 'invalid', problem })
})
