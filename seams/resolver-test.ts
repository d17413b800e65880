import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { Probe } from '../lookup/dns/probe.ts'
import { resolverUrl } from '../lookup/dns/resolver-url.ts'

/** The name of the connection over which the options page has the worker try a resolver out. */
const resolverTestPort = 'resolver-test'

const request = z.object({ url: z.string().check(z.refine((url) => resolverUrl(url).is === 'url')) })
const probe = z.discriminatedUnion('is', [
  z.object({ is: z.literal('works'), roundTripMs: z.number(), validates: z.boolean() }),
  z.object({ is: z.literal('trouble'), trouble: z.enum(['unreachable', 'refused', 'not-dns', 'servfail', 'timeout']) }),
])

/** How long the worker may stay silent, in milliseconds. It ends every test itself before that. */
const patienceMs = 6_000
const workMs = 5_000

/** Has the worker try a resolver out. Resolves to `undefined` where the worker can't be reached. */
export async function testResolver(url: string): Promise<Probe | undefined> {
  const { promise, resolve } = Promise.withResolvers<Probe | undefined>()
  const port = browser.runtime.connect({ name: resolverTestPort })
  const end = (found?: Probe) => {
    clearTimeout(timer)
    port.disconnect()
    resolve(found)
  }
  const timer = setTimeout(end, patienceMs)
  port.onDisconnect.addListener(() => end())
  port.onMessage.addListener((message: unknown) => {
    const parsed = probe.safeParse(message)
    if (parsed.success) end(parsed.data)
  })
  port.postMessage({ url })
  return promise
}

/** The worker's side: answers every test that a page of this extension asks for, with `probe`. */
export function onResolverTest(probe: (url: string, timeoutMs: number) => Promise<Probe>): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== resolverTestPort || port.sender?.id !== browser.runtime.id) return
    let open = true
    port.onDisconnect.addListener(() => {
      open = false
    })
    port.onMessage.addListener(async (message: unknown) => {
      const parsed = request.safeParse(message)
      if (!parsed.success) return
      const found = await probe(parsed.data.url, workMs)
      if (open) port.postMessage(found)
    })
  })
}
