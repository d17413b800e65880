import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTyped } from '../../lookup/address.ts'
import { readAddresses } from '../../lookup/addresses.ts'

const read = (text: string, limit?: number) => readAddresses(text, limit).map(({ localPart, shownDomain }) => `${localPart}@${shownDomain}`)
const both = ['anna@firm.example', 'bob@shop.example']

describe('both addresses are read of', () => {
  test.each([
    ['a list with commas', 'anna@firm.example, bob@shop.example'],
    ['a list with semicolons', 'anna@firm.example;bob@shop.example;'],
    ['a list with spaces', 'anna@firm.example bob@shop.example'],
    ['a list with no-break spaces', 'anna@firm.example\u00a0bob@shop.example'],
    ['lines', 'anna@firm.example\r\n\r\nbob@shop.example\n'],
    ['a row of a table', 'Anna\tanna@firm.example\tBob\tbob@shop.example'],
    ['a row of a table in Markdown', '|anna@firm.example|bob@shop.example|'],
    ['lines with dots in front', '• anna@firm.example\n• bob@shop.example'],
    ['full-width signs between', 'anna@firm.example，bob@shop.example；'],
    ['a slash between', 'anna@firm.example/bob@shop.example'],
    ['names with angle brackets', 'Anna Doe <anna@firm.example>, Bob <bob@shop.example>'],
    ['names in quotes with commas and an @', '"Doe, Anna @ home" <anna@firm.example>, "bob@home.example" <bob@shop.example>'],
    ['names in quotes with quotes', '"Anna \\"A\\" Doe" <anna@firm.example>, bob@shop.example'],
    [
      'addresses as their own names, as Outlook writes them',
      "'anna@firm.example' <anna@firm.example>; bob@shop.example <bob@shop.example>",
    ],
    ['a name that is another address', 'anna@home.example <anna@firm.example>, bob@shop.example'],
    ['a name that is another address, before a link', 'anna@home.example <mailto:anna@firm.example>, bob@shop.example'],
    ['angle brackets without names', '<anna@firm.example><bob@shop.example>'],
    ['quotes', '["anna@firm.example","bob@shop.example"]'],
    ['typographic quotes', '„anna@firm.example“ «bob@shop.example»'],
    ['a sentence', 'Write to anna@firm.example (or bob@shop.example).'],
    ['questions', "Is it anna@firm.example? Or 'bob@shop.example'!"],
    ['labels', 'E-mail:anna@firm.example Tel:1 cc:bob@shop.example'],
    ['full-width @', 'anna＠firm.example、bob＠shop.example'],
    ['an @ between spaces', 'anna @ firm.example, bob @ shop.example'],
    ['invisible direction marks', '\u202aanna@firm.example\u202c, \u2066bob@shop.example\u2069'],
    ['a line with a quote too many', 'the 5" disk of anna@firm.example\nand the 3" disk of bob@shop.example'],
    ['capitals in the domain', 'anna@FIRM.example, bob@Shop.Example'],
    ['repetitions', 'anna@firm.example, bob@shop.example, Anna@Firm.example, bob@shop.example'],
    ['Markdown links', '[Anna](mailto:anna@firm.example) and [bob@shop.example](mailto:bob@shop.example)'],
    ['Markdown code and bold type', '`anna@firm.example` and **bob@shop.example**'],
    ['HTML', '<a href="mailto:anna@firm.example">anna@firm.example</a><br><a href=\'mailto:bob@shop.example\'>Bob</a>'],
    ['mailto: with two (RFC 6068 §2)', 'mailto:anna@firm.example,bob@shop.example'],
    ['mailto: with a copy (RFC 6068 §2)', 'mailto:anna@firm.example?cc=bob@shop.example'],
    ['mailto: with a hidden copy behind other fields', 'mailto:anna@firm.example?subject=a%20@b.example&BCC=bob@shop.example'],
    ['mailto: with all in fields', 'mailto:?to=anna@firm.example&cc=bob@shop.example&body=c@d.example'],
    ['mailto: out of HTML', 'mailto:anna@firm.example?subject=(x)&amp;cc=bob@shop.example'],
    ['mailto: with escapes', 'mailto:anna%40firm.example%2Cbob%40shop.example'],
    ['two mailto: links', '<mailto:anna@firm.example>, mailto:bob@shop.example'],
    ['mailto: with a broken escape in between', 'anna@firm.example mailto:%zz bob@shop.example'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(both)
  })
})

test.each([
  ['a tag and dots', 'a.b+c-d_e@firm.example', 'a.b+c-d_e@firm.example'],
  ['an apostrophe', "o'brien@firm.example", "o'brien@firm.example"],
  ['a quoted local part', '"anna doe"@firm.example', 'anna doe@firm.example'],
  ['letters beyond ASCII', 'аня@почта.рф', 'аня@почта.рф'],
  ['a full stop at the end', 'anna@firm.example.', 'anna@firm.example'],
])('%s is read', (_, text, address) => {
  expect(read(text)).toEqual([address])
})

test.each([
  ['nothing', ''],
  ['words', 'anna at firm.example'],
  ['a bare domain', 'firm.example'],
  ['a domain behind an @', '@firm.example'],
  ['a name on a network', 'follow @anna and anna@mastodon'],
  ['a domain that is none', 'anna@-firm.example anna@firm anna@192.0.2.1'],
  ['an @ alone', '@ @@ a@ @'],
  ['a run that is longer than an address can be', `${'a'.repeat(400)}@firm.example`],
])('no address is %s', (_, text) => {
  expect(read(text)).toEqual([])
})

test('no more are read than asked for, 50 by default', () => {
  const many = Array.from({ length: 60 }, (_, index) => `a${index}@firm.example`).join(' ')
  expect(read(many)).toHaveLength(50)
  expect(read(many, 2)).toEqual(['a0@firm.example', 'a1@firm.example'])
})

const address = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/), fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/))
  .map(([local, name]) => `${local}@${name}.example`)

test('every address of a list is read, whatever stands between', () => {
  const between = fc.constantFrom(',', ', ', ';', ' ', '\n', '\t', '> <', ' | ', '), (', ', "A, B" ', '，')
  const property = fc.property(fc.uniqueArray(fc.tuple(address, between), { maxLength: 20, selector: ([one]) => one }), (parts) => {
    expect(read(parts.flat().join(''))).toEqual(parts.map(([one]) => one))
  })
  fc.assert(property)
})

test('of any text only addresses are read, each as if it stood alone', () => {
  const scrap = fc.oneof(address, fc.constantFrom('@', '"', '<', '>', 'mailto:', '?cc=', '&', '%40', '](', ' ', ',', '.'), fc.string())
  const property = fc.property(fc.array(scrap), (scraps) => {
    for (const query of readAddresses(scraps.join(''))) {
      expect(query.localPart).toBeTruthy()
      expect(parseTyped(query.domain)).toMatchObject({ is: 'query', query: { domain: query.domain } })
    }
  })
  fc.assert(property)
})
