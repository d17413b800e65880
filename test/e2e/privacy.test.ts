import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { type Chromium, startChromium } from '../world/chromium.ts'
import { ownRequests } from '../world/own-requests.ts'
import { startWorld, type World } from '../world/world.ts'

const mailbox = 'very-private-mailbox'

let world: World
let chromium: Chromium

beforeAll(async () => {
  world = await startWorld('firm.example. MX 1 aspmx.l.google.com.')
  chromium = await startChromium({ world })
})
afterAll(async () => {
  await chromium?.stop()
  await world?.stop()
})

describe('what leaves the browser', () => {
  test('the mailbox name is in none of it, and only the resolvers are asked', async () => {
    for (const domain of ['firm.example', 'gmail.com', 'pochta.ru', 'nobody.example']) {
      const page = await chromium.lookUp(`${mailbox}@${domain}`)
      await page.close()
    }
    const requests = ownRequests(world.resolver.requests)
    expect(requests.length).toBeGreaterThanOrEqual(14)
    for (const request of requests) {
      const decoded = Buffer.from(new URL(request.path, 'https://resolver.example').searchParams.get('dns') ?? '', 'base64url').toString(
        'latin1',
      )
      expect(`${JSON.stringify(request)} ${decoded}`).not.toContain(mailbox)
      expect(['cloudflare-dns.com', 'dns.google']).toContain(request.host)
      expect(request.method).toBe('GET')
      expect(request.body).toBe('')
      expect(Object.keys(request.headers)).not.toContain('cookie')
      expect(Object.keys(request.headers)).not.toContain('referer')
    }
    expect(requests.some(({ question }) => /gmail\.com|pochta\.ru/.test(question?.name ?? ''))).toBe(false)
  })
})

const manifest = z.object({
  permissions: z.array(z.string()),
  host_permissions: z.optional(z.array(z.string())),
  externally_connectable: z.optional(z.unknown()),
  web_accessible_resources: z.optional(z.unknown()),
  content_scripts: z.optional(z.unknown()),
  content_security_policy: z.object({ extension_pages: z.string() }),
})

describe('what the extension asks for', () => {
  test.each(['chrome-mv3', 'firefox-mv3'])('%s: storage, and nothing that warns at install', async (folder) => {
    const { content_security_policy: policy, ...asked } = manifest.parse(
      JSON.parse(await readFile(`.output/${folder}/manifest.json`, 'utf8')),
    )
    expect(asked).toEqual({ permissions: ['storage'] })
    expect(policy.extension_pages).not.toMatch(/unsafe|http:|data:/)
  })
})
