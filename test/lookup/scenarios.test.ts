import { beforeAll, describe, expect, test } from 'vitest'
import { compileDataset, compileFingerprints, compileSigns, readSources } from '../../data/compile.ts'
import { compileSuffixes } from '../../data/suffixes.ts'
import { parseTyped, type Query } from '../../lookup/address.ts'
import type { Answer } from '../../lookup/answer.ts'
import { openBundled } from '../../lookup/bundled.ts'
import { conclude } from '../../lookup/conclude.ts'
import { discover } from '../../lookup/discover/discover.ts'
import { indexPlatforms } from '../../lookup/discover/platforms.ts'
import type { Question } from '../../lookup/dns/message.ts'
import { recallBundled } from '../../lookup/settings.ts'
import { openSuffixes } from '../../lookup/suffix.ts'
import { isBelow, readScenarios, type Scenario } from '../world/scenario.ts'
import { readZone } from '../world/zone.ts'
import { ZoneServer } from '../world/zone-answer.ts'
import { askZone } from '../world/zone-ask.ts'

const placeDomain = openSuffixes(compileSuffixes())

const sources = readSources('data')
const bundled = openBundled(compileDataset(sources))
const index = indexPlatforms(compileFingerprints(sources))
const software = compileSigns(sources)
const scenarios = readScenarios()
// As in a browser's journey: all domains live in one DNS.
const server = new ZoneServer(readZone(scenarios.flatMap(({ zone }) => zone)))

interface Course {
  query: Query
  registrable: string
  answer: Answer
  waves: Question[][]
}

/** One scenario from the address to the answer. */
async function run({ ask, signed, refuse }: Scenario): Promise<Course> {
  const typed = parseTyped(ask)
  if (typed.is !== 'query') throw new Error(`${ask} is no address`)
  const { query } = typed
  const place = placeDomain(query.domain)
  if (place.is !== 'domain') throw new Error(`${ask} is at a public suffix`)
  const dns = askZone(
    server,
    (name) => signed && isBelow(name, query.domain),
    (name) => refuse.includes(name),
  )
  const subject = { domain: query.domain, registrable: place.registrable }
  const findings = await discover(subject, { ask: dns.ask, index, software })
  return { query, registrable: place.registrable, answer: conclude(findings, bundled, query), waves: dns.waves }
}

const courses = new Map<string, Course>()
const courseOf = ({ name }: Scenario): Course => {
  const course = courses.get(name)
  if (course === undefined) throw new Error(`${name} has not run`)
  return course
}

beforeAll(async () => {
  for (const scenario of scenarios) courses.set(scenario.name, await run(scenario))
})

describe('the scenarios themselves', () => {
  test('each asks about a domain of its own', () => {
    const asked = scenarios.map(({ ask }) => ask.slice(ask.indexOf('@') + 1))
    expect(asked.filter((domain, at) => asked.indexOf(domain) !== at)).toEqual([])
  })

  test('each at its own name, unless the ending is what it is about', () => {
    const others = scenarios.filter(
      ({ name, ask }) => ask.endsWith('.example') && !`.${ask.replace('@', '.')}`.endsWith(`.${name}.example`),
    )
    expect(others.map(({ name }) => name)).toEqual([])
  })

  test('none is answered by the bundled data', () => {
    expect(scenarios.filter((scenario) => recallBundled(bundled, courseOf(scenario).query)).map(({ name }) => name)).toEqual([])
  })

  test('one for each platform that a record of its own names', () => {
    const named = new Set(scenarios.flatMap((scenario) => platformsOf(courseOf(scenario).answer)))
    const expected = sources.platforms.filter(({ value }) => value.mx.length > 0)
    expect(expected.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([])
  })
})

describe.each(scenarios)('$name: $why', (scenario) => {
  const { shown } = scenario

  test('shows what it should', () => {
    const { answer } = courseOf(scenario)
    expect(answer.state).toBe(shown.state)
    if (shown.source !== undefined) expect('source' in answer ? answer.source : undefined).toBe(shown.source)
    if (shown.provider !== undefined) expect(providerOf(answer)).toBe(shown.provider)
    if (shown.best !== undefined) expect(recommendedOf(answer)).toEqual(shown.best)
    expect(hostsOf(answer).filter((host) => shown.never.includes(host))).toEqual([])
  })

  test('asks in one round of seven what settles it, else in two of twenty-four at most, and nothing above the domain', () => {
    const { waves, registrable } = courseOf(scenario)
    expect(waves.map(({ length }) => length)).toEqual(settledByMx(scenario) ? [7] : [7, ...(waves[1] ? [expect.any(Number)] : [])])
    expect(waves.flat().length).toBeLessThanOrEqual(24)
    const targets = scenario.zone.flatMap((line) => / SRV .* (\S+)\.$/.exec(line)?.[1] ?? [])
    const asked = waves.flat().map(({ name, type }) => (type === 'TLSA' ? name.replace(/^_\d+\._tcp\./, '') : name))
    expect(asked.filter((name) => !isBelow(name, registrable) && !targets.includes(name))).toEqual([])
  })
})

/** A mailbox platform, a forwarder and a null MX leave nothing to ask, where the domain publishes no servers. */
function settledByMx({ shown, zone }: Scenario): boolean {
  const settled = shown.source === 'mx' || shown.state === 'forward-only' || shown.state === 'no-mail'
  return settled && !zone.some((line) => line.includes(' SRV '))
}

function providerOf(answer: Answer): string {
  const provider = 'provider' in answer ? answer.provider?.id : undefined
  return provider ?? ('platform' in answer ? answer.platform?.id : undefined) ?? ''
}

function recommendedOf(answer: Answer): string[] {
  const servers = answer.state === 'found' ? answer.servers.filter(({ recommended }) => recommended) : []
  return servers.map(({ protocol, host, port, security }) => `${protocol} ${host}:${port} ${security}`)
}

function hostsOf(answer: Answer): string[] {
  return answer.state === 'found' ? answer.servers.map(({ host }) => host) : []
}

function platformsOf(answer: Answer): string[] {
  const records = 'dns' in answer ? (answer.dns?.records ?? []) : []
  return records.flatMap(({ platform }) => platform?.id ?? [])
}
