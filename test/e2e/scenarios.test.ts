import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseTyped } from '../../lookup/address.ts'
import { type Chromium, startChromium } from '../world/chromium.ts'
import { isBelow, readScenarios, type Scenario } from '../world/scenario.ts'
import { startWorld, type World } from '../world/world.ts'

const scenarios = readScenarios()
let world: World
let chromium: Chromium
let page: Page

beforeAll(async () => {
  world = await startWorld(scenarios.flatMap(({ zone }) => zone).join('\n'))
  world.resolver.faults.set('*', { is: 'servfail', names: scenarios.flatMap(({ refuse }) => refuse) })
  const signed = scenarios.filter((scenario) => scenario.signed).map(domainOf)
  world.resolver.ad = (name) => signed.some((domain) => isBelow(name, domain))
  chromium = await startChromium({ world })
  page = await chromium.openPopup()
})
afterAll(async () => {
  await chromium?.stop()
  await world?.stop()
})

describe('the popup shows for', () => {
  test.each(scenarios)('$name: $why', async (scenario) => {
    const { shown } = scenario
    await chromium.lookUp(scenario.ask, page)
    const answer = await chromium.answerOf(page)
    expect({ domain: answer.domain, state: answer.state }).toEqual({ domain: domainOf(scenario), state: shown.state })
    if (shown.source !== undefined) expect(answer.source).toBe(shown.source)
    if (shown.provider !== undefined) expect(answer.provider).toBe(shown.provider)
    const recommended = answer.servers.filter((server) => server.recommended)
    if (shown.best !== undefined) expect(recommended.map(inWords)).toEqual(shown.best)
    expect(answer.servers.filter(({ host }) => shown.never.includes(host))).toEqual([])
    const notices = answer.notices.map(({ id }) => id)
    expect(notices).toEqual(expect.arrayContaining(shown.notices))
    expect(notices.filter((id) => shown.without.includes(id))).toEqual([])
    for (const words of shown.text) expect(answer.text).toContain(words)
    for (const words of shown.unsaid) expect(answer.text).not.toContain(words)
  })

  test('all of them without an error in the console', () => {
    expect(chromium.problems).toEqual([])
  })
})

function domainOf({ ask }: Scenario): string {
  const typed = parseTyped(ask)
  return typed.is === 'query' ? typed.query.domain : ''
}

function inWords({ protocol, host, port, security }: { protocol: string; host: string; port: number; security: string }): string {
  return `${protocol} ${host}:${port} ${security}`
}
