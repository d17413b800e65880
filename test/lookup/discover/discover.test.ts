import { describe, expect, test } from 'vitest'
import { openBundled } from '../../../lookup/bundled.ts'
import { conclude } from '../../../lookup/conclude.ts'
import { discover } from '../../../lookup/discover/discover.ts'
import { type FoundRecord, findings } from '../../../lookup/discover/findings.ts'
import { indexPlatforms } from '../../../lookup/discover/platforms.ts'
import type { Trouble } from '../../../lookup/dns/doh.ts'
import type { Message } from '../../../lookup/dns/message.ts'
import type { Ask, Reply } from '../../../lookup/dns/resolver.ts'
import { fingerprint } from '../../build/data.ts'
import { message, mx, srv } from '../../build/message.ts'

const resolver = 'https://dns.example/dns-query'
const subject = { domain: 'firm.example', registrable: 'firm.example' }
const index = indexPlatforms([
  fingerprint('big', 'mailbox', ['mx.big.example'], ['big.example']),
  fingerprint('sieve', 'gateway', ['sieve.example']),
])
const noName = message([], { status: 'no-name' })

type Zone = Record<string, Message | Trouble | 'silent'>

/** A resolver that knows these answers, by "TYPE name", and `otherwise` for every other question. */
function fakeAsk(zone: Zone, otherwise: Message | Trouble | 'silent' = message()): { ask: Ask; asked: string[] } {
  const asked: string[] = []
  const ask: Ask = async ({ type, name }, signal): Promise<Reply> => {
    asked.push(`${type} ${name}`)
    const answer = zone[`${type} ${name}`] ?? otherwise
    if (answer === 'silent') return new Promise((end) => signal.addEventListener('abort', () => end({ is: 'trouble', trouble: 'timeout' })))
    return typeof answer === 'string' ? { is: 'trouble', trouble: answer } : { is: 'message', message: answer, resolver }
  }
  return { ask, asked }
}

const find = (zone: Zone, otherwise?: Message | Trouble | 'silent', timeoutMs = 5_000) =>
  discover(subject, { ask: fakeAsk(zone, otherwise).ask, index, software: [], timeoutMs })

const imaps = message([srv(993, 'imap.firm.example')])

test('where the MX names a mailbox platform, MX and the six SRV names are asked and nothing else', async () => {
  const { ask, asked } = fakeAsk({ 'MX firm.example': message([mx(10, 'in.mx.big.example')]) })
  await discover(subject, { ask, index, software: [] })
  expect(asked.toSorted()).toEqual([
    'MX firm.example',
    'SRV _imap._tcp.firm.example',
    'SRV _imaps._tcp.firm.example',
    'SRV _pop3._tcp.firm.example',
    'SRV _pop3s._tcp.firm.example',
    'SRV _submission._tcp.firm.example',
    'SRV _submissions._tcp.firm.example',
  ])
})

test('the questions are asked side by side: none waits for another', async () => {
  const { ask, asked } = fakeAsk({}, 'silent')
  const found = discover(subject, { ask, index, software: [], timeoutMs: 10 })
  const atOnce = asked.length
  await found
  expect(atOnce).toBe(7)
})

test('for a subdomain nothing above the registrable domain is asked', async () => {
  const { ask, asked } = fakeAsk({})
  await discover({ domain: 'shop.firm.example', registrable: 'firm.example' }, { ask, index, software: [] })
  expect(asked.filter((question) => !/[ .]firm\.example$/.test(question))).toEqual([])
})

test('the records that were found are in the findings, with who answered', async () => {
  const found = await find({
    'MX firm.example': message([mx(20, 'in.mx.big.example'), mx(10, 'in.sieve.example')]),
    'SRV _imaps._tcp.firm.example': message([srv(993, 'imap.big.example')]),
  })
  expect(found).toEqual({
    domain: 'firm.example',
    exists: 'yes',
    takesNoMail: false,
    mxRead: true,
    hasMx: true,
    platform: { id: 'big', kind: 'mailbox' },
    gateway: 'sieve',
    services: [{ protocol: 'imap', host: 'imap.big.example', port: 993, security: 'tls', reach: 'platform' }],
    refused: [],
    missing: [],
    guesses: [],
    broken: [],
    records: [
      { type: 'MX', name: 'firm.example', value: '10 in.sieve.example', platform: 'sieve' },
      { type: 'MX', name: 'firm.example', value: '20 in.mx.big.example', platform: 'big' },
      { type: 'SRV', name: '_imaps._tcp.firm.example', value: '0 0 993 imap.big.example' },
    ],
    resolver,
    signed: false,
  })
})

test('what is found passes the check at the border to the popup as it is', async () => {
  const found = await find({
    'MX firm.example': message([mx(10, 'in.mx.big.example')]),
    'SRV _imaps._tcp.firm.example': imaps,
    'SRV _pop3._tcp.firm.example': message([srv(0, '.')]),
    'SRV _pop3s._tcp.firm.example': 'servfail',
  })
  expect(findings.parse(found)).toEqual(found)
})

describe('whether the domain exists:', () => {
  test('no, where every name is missing', async () => {
    await expect(find({}, noName)).resolves.toMatchObject({ exists: 'no' })
  })

  test('no, where every name is missing and a side question failed', async () => {
    await expect(find({ 'SRV _imap._tcp.firm.example': 'timeout' }, noName)).resolves.toMatchObject({ exists: 'no' })
  })

  test('not "no" where only names below it are missing and MX could not be asked', async () => {
    const { exists } = await find({ 'MX firm.example': 'timeout' }, noName)
    expect(exists).not.toBe('no')
  })

  test('yes, where it is there and only the SRV names are missing', async () => {
    await expect(find({ 'MX firm.example': message() }, noName)).resolves.toMatchObject({ exists: 'yes', hasMx: false })
  })

  test('yes, where only a name below it is there', async () => {
    await expect(find({ 'SRV _imaps._tcp.firm.example': imaps }, noName)).resolves.toMatchObject({ exists: 'yes' })
  })

  test.each<Trouble>(['unreachable', 'refused', 'not-dns', 'servfail', 'timeout'])(
    'not asked, where every question failed: %s',
    async (trouble) => {
      await expect(find({}, trouble)).resolves.toMatchObject({ exists: 'unasked', trouble })
    },
  )
})

test('null MX (RFC 7505): the domain takes no mail', async () => {
  await expect(find({ 'MX firm.example': message([mx(0, '.')]) })).resolves.toMatchObject({
    takesNoMail: true,
    hasMx: false,
    records: [{ type: 'MX', name: 'firm.example', value: '0 .' }],
  })
})

test('broken names in MX and SRV records are told', async () => {
  const found = await find({
    'MX firm.example': message([mx(10, 'bad_mx.firm.example')]),
    'SRV _imaps._tcp.firm.example': message([srv(993, 'bad_imap.firm.example')]),
  })
  expect(found).toMatchObject({ broken: ['bad_mx.firm.example', 'bad_imap.firm.example'], services: [] })
})

describe('signed is', () => {
  const signed = message([], { signed: true })

  test('where every answer is', async () => {
    await expect(find({}, signed)).resolves.toMatchObject({ signed: true })
  })

  test('not where one answer is not', async () => {
    await expect(find({ 'SRV _imaps._tcp.firm.example': imaps }, signed)).resolves.toMatchObject({ signed: false })
  })

  test('not where nobody answered', async () => {
    await expect(find({}, 'unreachable')).resolves.toMatchObject({ signed: false })
  })

  test('each SRV answer by itself: an unsigned one does not gain by a signed MX', async () => {
    const found = await find({
      'MX firm.example': signed,
      'SRV _imaps._tcp.firm.example': message([srv(993, 'imap.strange.example')], { signed: true }),
      'SRV _pop3s._tcp.firm.example': message([srv(995, 'pop.strange.example')]),
    })
    expect(found.services).toMatchObject([{ reach: 'outside-signed' }, { reach: 'outside' }])
  })
})

describe('one question that fails spoils nothing:', () => {
  test.each<Trouble | 'silent'>(['unreachable', 'servfail', 'silent'])('a side question, %s', async (fault) => {
    const zone: Zone = {
      'MX firm.example': message([mx(10, 'in.mx.big.example')]),
      'SRV _imaps._tcp.firm.example': imaps,
      'SRV _imap._tcp.firm.example': fault,
    }
    await expect(find(zone, undefined, 20)).resolves.toMatchObject({
      exists: 'yes',
      platform: { id: 'big' },
      services: [{ host: 'imap.firm.example' }],
      trouble: fault === 'silent' ? 'timeout' : fault,
    })
  })

  test.each<Trouble | 'silent'>(['unreachable', 'servfail', 'silent'])('the MX question, %s', async (fault) => {
    const found = await find({ 'MX firm.example': fault, 'SRV _imaps._tcp.firm.example': imaps }, undefined, 20)
    expect(found).toMatchObject({ exists: 'yes', hasMx: false, services: [{ host: 'imap.firm.example' }] })
  })

  test.each<[string, Message]>([
    ['the SRV names are missing', noName],
    ['the SRV names have no records', message()],
  ])('where MX could not be asked and %s, nobody says that there are no mail records', async (_, otherwise) => {
    const found = await find({ 'MX firm.example': 'timeout' }, otherwise)
    const query = { domain: 'firm.example', shownDomain: 'firm.example' }
    const answer = conclude(found, openBundled({ providers: [], platforms: [] }), query)
    expect(answer).not.toMatchObject({ state: 'unknown', why: 'no-mail-records' })
  })
})

test('the whole ends in time where nobody ever answers', async () => {
  await expect(find({}, 'silent', 10)).resolves.toMatchObject({ exists: 'unasked', trouble: 'timeout', records: [], services: [] })
})

describe('while the rest is asked,', () => {
  const learnFrom = async (zone: Zone) => {
    const learnt: FoundRecord[][] = []
    await discover(subject, { ask: fakeAsk(zone).ask, index, software: [], timeoutMs: 20 }, (records) => learnt.push(records))
    return learnt
  }

  test('where the mail goes is told', async () => {
    const zone: Zone = { 'MX firm.example': message([mx(10, 'in.mx.big.example')]), 'SRV _imaps._tcp.firm.example': 'silent' }
    const line = { type: 'MX', name: 'firm.example', value: '10 in.mx.big.example', platform: 'big' }
    await expect(learnFrom(zone)).resolves.toEqual([[line]])
  })

  test('nothing is told of a question that failed', async () => {
    await expect(learnFrom({ 'MX firm.example': 'servfail' })).resolves.toEqual([])
  })
})
