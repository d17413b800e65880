import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { drawQr } from '../../../clients/export/qr.ts'
import { thunderbirdQr } from '../../../clients/export/thunderbird-qr.ts'
import { caseOf, cases, hostileCases, make } from '../../build/hand-over.ts'
import { readQr } from '../../build/qr.ts'

const ascii = z.string().regex(/^[\x21-\x7e]+$/)
const oneLine = z.string().regex(/^[^\r\n]*$/)
const server = [
  ascii,
  z.int().min(1).max(65_535),
  z.union([z.literal(0), z.literal(2), z.literal(3)]),
  z.union([z.literal(1), z.literal(6)]),
  oneLine,
] as const

/** Version 1 of the import format of Thunderbird for Android, as far as this extension writes it. */
const payload = z.tuple([
  z.literal(1),
  z.tuple([z.literal(1), z.literal(1)]),
  z.tuple([z.union([z.literal(0), z.literal(1)]), ...server]),
  z.tuple([z.tuple([z.tuple([z.literal(0), ...server]), z.tuple([z.string().regex(/^[\x20-\x7e]+$/), oneLine])])]),
])

const gmail = caseOf(
  {
    servers: [
      { protocol: 'imap', host: 'imap.gmail.com', port: 993, security: 'tls' },
      { protocol: 'smtp', host: 'smtp.gmail.com', port: 465, security: 'tls' },
    ],
    signIn: ['app-password', 'oauth2'],
  },
  { localPart: 'anna', shownDomain: 'gmail.com' },
)

describe('the code for Thunderbird on Android', () => {
  test.each([
    {
      what: 'TLS from the first byte',
      one: cases.implicit,
      expected:
        '[1,[1,1],[0,"imap.firm.example",993,3,1,"anna@firm.example"],[[[0,"smtp.firm.example",465,3,1,"anna@firm.example"],["anna@firm.example",""]]]]',
    },
    {
      what: 'STARTTLS',
      one: cases.starttls,
      expected:
        '[1,[1,1],[0,"imap.firm.example",143,2,1,"anna@firm.example"],[[[0,"smtp.firm.example",587,2,1,"anna@firm.example"],["anna@firm.example",""]]]]',
    },
    {
      what: 'POP3',
      one: cases.pop3Only,
      expected:
        '[1,[1,1],[1,"pop.firm.example",995,3,1,"anna@firm.example"],[[[0,"smtp.firm.example",465,3,1,"anna@firm.example"],["anna@firm.example",""]]]]',
    },
    {
      what: 'sign-in through the browser where the app knows it',
      one: gmail,
      expected:
        '[1,[1,1],[0,"imap.gmail.com",993,3,6,"anna@gmail.com"],[[[0,"smtp.gmail.com",465,3,6,"anna@gmail.com"],["anna@gmail.com",""]]]]',
    },
  ])('says it in the words of the format, for $what', ({ one, expected }) => {
    expect(make(thunderbirdQr, one)).toBe(expected)
  })

  test('has the address with its domain in ASCII', () => {
    expect(payload.parse(JSON.parse(make(thunderbirdQr, cases.idn)))[3][0][1]).toEqual(['anna@xn--e1afmkfd.xn--p1ai', ''])
  })

  test('is refused for servers on the own computer', () => {
    const bridge = [
      { protocol: 'imap', host: '127.0.0.1', port: 1143, security: 'starttls' },
      { protocol: 'smtp', host: '127.0.0.1', port: 1025, security: 'starttls' },
    ] as const
    expect(make(thunderbirdQr, caseOf({ servers: [...bridge] }, { localPart: 'anna' }))).toBe('refused: loopback')
  })

  test.each(hostileCases())('is valid with the name $name, or refused', (one) => {
    const made = make(thunderbirdQr, one)
    if (/^[\x20-\x7e]+$/.test(one.name)) expect(payload.parse(JSON.parse(made))[2][5]).toBe(`${one.name}@firm.example`)
    else expect(made).toBe('refused: ascii')
  })

  test.each([cases.implicit, cases.starttls, cases.pop3Only, cases.idn, gmail])('is read from the drawing as it was written', (one) => {
    const made = make(thunderbirdQr, one)
    const drawing = drawQr(made)
    expect(drawing.is === 'drawing' && readQr(drawing)).toBe(made)
  })
})

describe('the drawing', () => {
  test.each([
    { what: 'Cyrillic', text: 'Входящая почта (IMAP)\nСервер: imap.firm.example\nПорт: 993\n'.repeat(4) },
    { what: 'signs beyond the first plane', text: 'A 😀 𝒳' },
    { what: 'a long text', text: 'imap.firm.example '.repeat(50) },
  ])('is read back: $what', ({ text }) => {
    const drawing = drawQr(text)
    expect(drawing.is === 'drawing' && readQr(drawing)).toBe(text)
  })

  test('leaves the light border that a reader needs', () => {
    const drawing = drawQr('x')
    expect(drawing).toMatchObject({ viewBox: '-4 -4 29 29' })
  })

  test('is refused for more text than any code holds', () => {
    expect(drawQr('x'.repeat(3_000))).toEqual({ is: 'refused', why: 'handOver.refused-qr-size' })
  })
})
