import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkData, nobodyAnswered } from '../../data/upkeep/check.ts'
import { keepProgress, readProgress } from '../../data/upkeep/progress.ts'
import { createResolver } from '../../lookup/dns/resolver.ts'
import { platformEntry, providerEntry } from '../build/data.ts'
import { nodeFetch } from '../world/node-fetch.ts'
import { startWorld, type World } from '../world/world.ts'

const zone = `
imap.firm.example.               A     192.0.2.1
pop.firm.example.                CNAME host.firm.example.
host.firm.example.               AAAA  2001:db8::1
smtp.firm.example.               TXT   "no address here"
_imaps._tcp.firm.example.        SRV   0 1 993 imap.firm.example.
_submissions._tcp.firm.example.  SRV   0 1 465 new.firm.example.
_pop3s._tcp.firm.example.        SRV   0 0 0 .
mx.alive.example.                A     192.0.2.2
`

const sources = {
  providers: [
    providerEntry('firm.example'),
    providerEntry('gone.example', {
      domains: ['gone.example'],
      servers: [
        { protocol: 'imap', host: 'imap.firm.example', port: 993, security: 'tls' },
        { protocol: 'smtp', host: 'smtp.gone.example', port: 465, security: 'tls' },
      ],
      absent: { pop3: 'unknown' },
    }),
  ],
  platforms: [platformEntry('living', { mx: ['alive.example'] }), platformEntry('dead', { mx: ['mx.dead.example'] })],
}
/** Four hosts, two of them without an A record, six SRV names of each provider, an MX suffix that is there, one that is not. */
const questions = 4 + 2 + 12 + 1 + 3

let world: World
let folder: string

beforeAll(async () => {
  world = await startWorld(zone)
  folder = mkdtempSync(join(tmpdir(), 'check-'))
})
afterAll(async () => {
  await world?.stop()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  world.resolver.requests.length = 0
  world.resolver.faults.clear()
})

function check(resume?: string) {
  return checkData(sources, {
    ask: createResolver({
      urls: ['https://one.example/dns-query', 'https://two.example/dns-query'],
      fetch: nodeFetch(world.resolver.port),
    }),
    known: resume === undefined ? [] : readProgress(resume),
    onFact: (fact) => {
      if (resume !== undefined) keepProgress(resume, fact)
    },
    timeoutMs: 3_000,
  })
}

test('what DNS says against the data is found, and what it confirms is not', async () => {
  const findings = await check()
  expect(findings).toEqual({
    answered: questions,
    remembered: 0,
    missingHosts: [
      { host: 'smtp.firm.example', why: 'no-address', providers: ['firm.example'] },
      { host: 'smtp.gone.example', why: 'no-name', providers: ['gone.example'] },
    ],
    srvDifferences: [
      {
        provider: 'firm.example',
        name: '_pop3s._tcp.firm.example',
        record: '0 0 0 .',
        is: 'refused',
        entry: ['pop.firm.example:995'],
      },
      {
        provider: 'firm.example',
        name: '_submissions._tcp.firm.example',
        record: '0 1 465 new.firm.example',
        is: 'unlisted',
        entry: ['smtp.firm.example:465'],
      },
    ],
    deadSuffixes: [{ suffix: 'mx.dead.example', platform: 'dead' }],
    notAsked: [],
  })
  expect(nobodyAnswered(findings)).toBe(false)
})

describe('a question that nobody answers', () => {
  test('is listed as not asked, is no finding, and is all that the next run asks', async () => {
    const resume = join(folder, 'progress')
    world.resolver.faults.set('*', { is: 'servfail', names: ['smtp.gone.example'] })
    const first = await check(resume)
    expect(first.notAsked).toEqual([{ question: 'A smtp.gone.example', why: 'servfail' }])
    expect(first.missingHosts.map(({ host }) => host)).toEqual(['smtp.firm.example'])

    world.resolver.faults.clear()
    world.resolver.requests.length = 0
    const second = await check(resume)
    expect(world.resolver.requests.map(({ question }) => question?.name)).toEqual(['smtp.gone.example'])
    expect(second).toMatchObject({ answered: 1, remembered: questions - 1, notAsked: [] })
    expect(second.missingHosts.map(({ host }) => host)).toEqual(['smtp.firm.example', 'smtp.gone.example'])
  })

  test('nor any other, when the resolvers are down: nothing is found, and that is said', async () => {
    world.resolver.faults.set('*', { is: 'reset' })
    const findings = await check()
    expect(findings).toMatchObject({ answered: 0, missingHosts: [], srvDifferences: [], deadSuffixes: [] })
    expect(findings.notAsked).toContainEqual({ question: 'A smtp.gone.example', why: 'unreachable' })
    expect(nobodyAnswered(findings)).toBe(true)
  })
})
