import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { compileDataset, readSources } from '../../data/compile.ts'
import { openBundled } from '../../lookup/bundled.ts'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const read = (name: string) => readFileSync(path(name), 'utf8')

/** Every domain for which a public collection names servers, and every one of a service that has closed. */
const known = read('known-domains.txt').trim().split('\n')
/** Those of them that get no answer, each with the reason: mostly names of MX hosts, at which nobody has a mailbox. */
const leftOut = z.record(z.string(), z.string().min(10)).parse(JSON.parse(read('left-out.json')))

const sources = readSources(path('../../data'))
const { findProvider, findByPattern } = openBundled(compileDataset(sources))

describe('of the domains that public collections know', () => {
  test('every one gives an answer, or test/data/left-out.json says why not', () => {
    const lost = known.filter((domain) => findProvider(domain) === undefined && leftOut[domain] === undefined)
    expect(lost, 'add each to a file in data/providers, or to left-out.json with the reason').toEqual([])
  })

  test('none is left out although it is answered', () => {
    const answered = Object.keys(leftOut).filter((domain) => findProvider(domain) ?? findByPattern(domain))
    expect(answered, 'remove these from left-out.json').toEqual([])
  })

  test('none is left out that no collection knows', () => {
    expect(Object.keys(leftOut).filter((domain) => !known.includes(domain))).toEqual([])
  })

  test('each stands in the list once, sorted', () => {
    expect(known).toEqual([...new Set(known)].sort())
  })
})

test('the hundred most used domains of the world all give an answer', () => {
  const most = (sources.popular['world'] ?? []).slice(0, 100)
  expect(most).toHaveLength(100)
  expect(most.filter((domain) => findProvider(domain) === undefined)).toEqual([])
})

test.each(['yahoodns.net', 'secureserver.net', 'emailsrvr.com', 'your-server.de', 'messagingengine.com', 'mail.protection.outlook.com'])(
  '%s is a name of MX hosts and is not offered for mailboxes',
  (domain) => {
    expect(findProvider(domain) ?? findByPattern(domain)).toBeUndefined()
  },
)

test.each([
  ['hotmail.ru', 'pochta.ru', 'never a domain of Microsoft'],
  ['yahoo.co.jp', 'yahoo.co.jp', 'a company of its own'],
  ['gmx.com', 'gmx.com', 'the international servers'],
])('%s is answered by the file %s, not by a wide pattern (%s)', (domain, id) => {
  expect(findProvider(domain)?.id).toBe(id)
})

test.each([
  ['hotmail.nu', 'outlook.com'],
  ['yahoo.co.za', 'yahoo.com'],
  ['anna.plus.com', 'plus.com'],
])('%s is listed nowhere and is found by a pattern of %s', (domain, id) => {
  expect(findProvider(domain)).toBeUndefined()
  expect(findByPattern(domain)?.provider.id).toBe(id)
})

test('a domain below .ovh, where anybody may register one, is not taken for a mailbox at OVHcloud', () => {
  expect(findByPattern('anna.ovh')).toBeUndefined()
})
