import fingerprints from 'virtual:fingerprints'
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { discover } from '../lookup/discover/discover.ts'
import { isComplete } from '../lookup/discover/findings.ts'
import { indexMx } from '../lookup/discover/mx.ts'
import { type Ask, createResolver } from '../lookup/dns/resolver.ts'
import { type LookupReply, lookupPort, request } from '../seams/messages.ts'
import { readResolvers, writeFindings } from '../seams/storage.ts'

export default defineBackground(() => {
  const platforms = indexMx(fingerprints)
  const resolverOf = rememberLast((urls: string) => createResolver({ urls: urls.split(' '), fetch: (url, init) => fetch(url, init) }))

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== lookupPort || port.sender?.id !== browser.runtime.id) return
    let open = true
    port.onDisconnect.addListener(() => {
      open = false
    })
    const reply = (message: LookupReply) => {
      if (open) port.postMessage(message)
    }
    port.onMessage.addListener((message: unknown) => {
      const parsed = request.safeParse(message)
      if (parsed.success) void lookUp(parsed.data, reply)
    })
  })

  // The popup may be gone before the answer is there: it is kept for when it opens again.
  async function lookUp(subject: { domain: string; registrable: string }, reply: (message: LookupReply) => void) {
    const ask: Ask = resolverOf((await readResolvers()).join(' '))
    const found = await discover(subject, { ask, platforms }, (records) => reply({ type: 'learnt', records }))
    if (isComplete(found)) await writeFindings(found)
    reply({ type: 'done', findings: found })
  }
})

/** Calls `make` again only when its argument changes: a resolver's cache lives as long as the choice of resolvers. */
function rememberLast<T>(make: (key: string) => T): (key: string) => T {
  let last: { key: string; value: T } | undefined
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) }
    return last.value
  }
}
