import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileDataset, compileFingerprints, compileSigns, readSources } from '../../../data/compile.ts'
import { type Answer, bestFor } from '../../../lookup/answer.ts'
import { openBundled } from '../../../lookup/bundled.ts'
import { conclude } from '../../../lookup/conclude.ts'
import { discover } from '../../../lookup/discover/discover.ts'
import { type Findings, findings } from '../../../lookup/discover/findings.ts'
import { indexPlatforms } from '../../../lookup/discover/platforms.ts'
import type { FileFindings } from '../../../lookup/discover/read-file.ts'
import type { Question } from '../../../lookup/dns/message.ts'
import type { Ask } from '../../../lookup/dns/resolver.ts'
import { protocols } from '../../../lookup/server.ts'
import { type Drawn, replies, replyTo } from '../../build/liar.ts'
import { isBelow } from '../../world/scenario.ts'

const sources = readSources('data')
const bundled = openBundled(compileDataset(sources))
const index = indexPlatforms(compileFingerprints(sources))
const software = compileSigns(sources)
const subjects = [
  { domain: 'firm.example', registrable: 'firm.example' },
  { domain: 'a.shop.firm.example', registrable: 'firm.example' },
  { domain: 'team.firm.uk.com', registrable: 'firm.uk.com' },
]

interface Course {
  found: Findings
  answer: Answer
  asked: Question[]
}

async function run(subject: (typeof subjects)[number], draw: (key: string) => Drawn): Promise<Course> {
  const asked: Question[] = []
  const ask: Ask = async (question) => {
    asked.push(question)
    return replyTo(question, draw(`${question.type} ${question.name}`))
  }
  const found = await discover(subject, { ask, index, software, randomLabel: () => 'xrandom' })
  const query = { domain: subject.domain, shownDomain: subject.domain, localPart: 'anna' }
  return { found, answer: conclude(found, bundled, query), asked }
}

/** Checks something of every course that a lookup can take through a lying DNS. */
function holds(check: (course: Course, subject: (typeof subjects)[number]) => void): Promise<void> {
  const property = fc.asyncProperty(fc.constantFrom(...subjects), fc.func<[string], Drawn>(replies), async (subject, draw) =>
    check(await run(subject, draw), subject),
  )
  return fc.assert(property, { numRuns: 250 })
}

const hostLabel = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/

describe('whatever DNS answers,', () => {
  test('the lookup ends with findings that pass the border to the popup, and with an answer', async () => {
    await holds(({ found, answer }) => {
      expect(findings.parse(found)).toEqual(found)
      expect(['found', 'forward-only', 'no-mail', 'no-domain', 'unknown', 'failed']).toContain(answer.state)
    })
  })

  test('every server shown has a host name of letters, digits and hyphens, and a port', async () => {
    await holds(({ answer }) => {
      const servers = answer.state === 'found' ? answer.servers : []
      expect(servers.filter(({ host }) => host.length > 253 || !host.split('.').every((label) => hostLabel.test(label)))).toEqual([])
      expect(servers.filter((server) => server.port < 1 || server.port > 65_535)).toEqual([])
    })
  })

  test('at most twenty-four questions are asked, none above the registrable domain, and none elsewhere but about servers offered', async () => {
    await holds(({ asked, found }, { registrable }) => {
      expect(asked.length).toBeLessThanOrEqual(24)
      const offered = found.services.map(({ host }) => host)
      const elsewhere = asked
        .map((question) => question.name.replace(/^_\d+\._tcp\./, ''))
        .filter((asking) => !isBelow(asking, registrable))
      expect(elsewhere.filter((asking) => !offered.includes(asking))).toEqual([])
    })
  })

  test('no server is recommended unencrypted, nor one whose name does not exist before one whose name does', async () => {
    await holds(({ answer }) => {
      const servers = answer.state === 'found' ? answer.servers : []
      const recommended = servers.filter((server) => server.recommended)
      const standing = new Set(servers.flatMap(({ missing, protocol }) => (missing ? [] : [protocol])))
      expect(recommended.filter(({ security }) => security === 'none')).toEqual([])
      expect(recommended.filter(({ missing, protocol }) => missing && standing.has(protocol))).toEqual([])
    })
  })
})

const fileServer = fc.record({
  protocol: fc.constantFrom(...protocols),
  host: fc.constantFrom('a.firm.example', 'b.firm.example', 'c.elsewhere.example'),
  port: fc.constantFrom(25, 110, 143, 465, 993),
  security: fc.constantFrom('tls', 'starttls', 'none'),
})

test('whatever the configuration file offers, an unencrypted server is shown only where nothing encrypted is', async () => {
  const property = fc.asyncProperty(fc.array(fileServer, { maxLength: 8 }), fc.func<[string], Drawn>(replies), async (servers, draw) => {
    const { found } = await run({ domain: 'firm.example', registrable: 'firm.example' }, draw)
    const file: FileFindings = { is: 'settings', servers, from: 'autoconfig.firm.example', redirected: false, dropped: 0 }
    const answer = conclude(found, bundled, { domain: 'firm.example', shownDomain: 'firm.example', localPart: 'anna' }, { file })
    if (answer.state !== 'found') return
    const encrypted = new Set(answer.servers.filter(({ security }) => security !== 'none').map(({ protocol }) => protocol))
    const offered = new Set(servers.filter(({ security }) => security !== 'none').map(({ protocol }) => protocol))
    for (const protocol of protocols) {
      const best = bestFor(answer, protocol)
      if (encrypted.has(protocol) || offered.has(protocol)) expect(best?.security, protocol).not.toBe('none')
      if (best?.security === 'none') expect(best.recommended).toBe(false)
    }
  })
  await fc.assert(property, { numRuns: 250 })
})
