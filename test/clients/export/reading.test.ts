import '../../build/browser.ts'
import { describe, expect, test } from 'vitest'
import { csv } from '../../../clients/export/csv.ts'
import { json } from '../../../clients/export/json.ts'
import { link } from '../../../clients/export/link.ts'
import { markdown } from '../../../clients/export/markdown.ts'
import { text } from '../../../clients/export/text.ts'
import { urls } from '../../../clients/export/urls.ts'
import { parseTyped } from '../../../lookup/address.ts'
import { caseOf, cases, hostileCases, make } from '../../build/hand-over.ts'

describe('the readable text', () => {
  test('has every server with its port, encryption and user name', () => {
    expect(make(text, cases.relay)).toContain('Server: smtp.firm.example\nPort: 587\nEncryption: STARTTLS')
  })
})

describe('Markdown', () => {
  test('is a heading and a list for each server', () => {
    expect(make(markdown, cases.pop3Only)).toContain('## Incoming mail (POP3)\n\n- **Server:** pop.firm.example\n- **Port:** 995\n')
  })

  test('takes the meaning from every character that has one', () => {
    const [name] = hostileCases({}, ['*_[x](y)<b>|~`\\#$&'])
    expect(name && make(markdown, name)).toContain('- **User name:** \\*\\_\\[x\\](y)\\<b\\>\\|\\~\\`\\\\\\#\\$\\&@firm.example\n')
  })

  test('has the name of the provider as text, not as markup', () => {
    expect(make(markdown, cases.implicit).split('\n')[0]).toBe('# Firm \\& \\<Mail\\> — anna@firm.example')
  })

  test('makes no line of a line break in a name', () => {
    const [name] = hostileCases({}, ['a\n# b'])
    expect(name && make(markdown, name)).toContain('- **User name:** a \\# b@firm.example\n')
  })
})

describe('JSON', () => {
  test('has what is known and leaves out the rest', () => {
    expect(JSON.parse(make(json, cases.domainOnly))).toEqual({
      provider: 'Firm & <Mail>',
      domain: 'firm.example',
      source: 'bundled',
      confidence: 'sure',
      signIn: ['password'],
      servers: [
        { protocol: 'imap', host: 'imap.firm.example', port: 993, security: 'tls', recommended: true },
        { protocol: 'pop3', host: 'pop.firm.example', port: 995, security: 'tls', recommended: true },
        { protocol: 'smtp', host: 'smtp.firm.example', port: 465, security: 'tls', recommended: true },
      ],
    })
  })

  test.each(hostileCases())('keeps the user name $name', (one) => {
    expect(JSON.parse(make(json, one))).toMatchObject({ servers: [{ username: `${one.name}@firm.example` }, {}, {}] })
  })
})

/** The cells of a CSV file, read by the rules of RFC 4180 §2. */
function cellsOf(file: string): string[][] {
  const rows = file.match(/(?:[^"\r\n]|"(?:[^"]|"")*")+(?=\r\n)/g) ?? []
  return rows.map((row) =>
    (row.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^",]*)/g) ?? []).map((cell) =>
      cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
    ),
  )
}

describe('CSV', () => {
  test('is a table with a head', () => {
    expect(cellsOf(make(csv, cases.relay))).toEqual([
      ['protocol', 'host', 'port', 'security', 'username', 'recommended'],
      ['smtp', 'smtp.firm.example', '587', 'starttls', 'anna@firm.example', 'true'],
    ])
  })

  test.each(hostileCases())('keeps the user name $name in its cell', (one) => {
    const [, ...rows] = cellsOf(make(csv, one))
    const names = rows.map((row) => row[4]?.replace(/^'(?=[=+\-@])/, ''))
    expect(names).toEqual(['imap', 'pop3', 'smtp'].map(() => `${one.name}@firm.example`))
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1'])('makes no formula of %j', (name) => {
    const [one] = hostileCases({}, [name])
    const [, first] = cellsOf(one ? make(csv, one) : '')
    expect(first?.[4]).toBe(`'${name}@firm.example`)
  })
})

describe('the link', () => {
  const open = (file: string) => parseTyped(new URL(file.trim()).searchParams.get('address') ?? '')

  test.each([
    { what: 'a mailbox', one: cases.implicit },
    { what: 'a domain', one: cases.domainOnly },
    { what: 'a mailbox at a domain in other letters', one: cases.idn },
    ...hostileCases().map((one) => ({ what: `a mailbox named ${one.name}`, one })),
  ])('asks again for $what', ({ one }) => {
    expect(open(make(link, one))).toEqual({ is: 'query', query: one.query })
  })

  test.each(['half\ud800'])('is refused where the box would not take the name %j', (name) => {
    const [one] = hostileCases({}, [name])
    expect(one && make(link, one)).toBe('refused: unfit')
  })

  test('leads to the popup', () => {
    expect(make(link, cases.implicit)).toBe('chrome-extension://id/popup.html?address=anna%40firm.example\n')
  })

  test('asks for a domain of the provider where only the provider was chosen', () => {
    expect(make(link, caseOf({ domains: ['firm.example'] }, { shownDomain: '' }))).toContain('?address=firm.example\n')
  })
})

describe('the URLs', () => {
  test.each([
    {
      one: cases.implicit,
      expected: ['imaps://u@imap.firm.example:993/', 'pops://u@pop.firm.example:995', 'smtps://u@smtp.firm.example:465'],
    },
    {
      one: cases.starttls,
      expected: ['imap://u@imap.firm.example:143/', 'pop://u@pop.firm.example:110', 'smtp://u@smtp.firm.example:587'],
    },
    { one: cases.relay, expected: ['smtp://u@smtp.firm.example:587'] },
  ])('are $expected', ({ one, expected }) => {
    expect(make(urls, one)).toBe(expected.map((url) => `${url.replace('u@', 'anna%40firm.example@')}\n`).join(''))
  })

  test.each(hostileCases())('have the user name $name encoded', (one) => {
    const [first = ''] = make(urls, one).split('\n')
    const [, user = ''] = /^imaps:\/\/([A-Za-z0-9._~%-]*)@imap\.firm\.example:993\/$/.exec(first) ?? []
    expect(decodeURIComponent(user)).toBe(`${one.name}@firm.example`)
  })
})
