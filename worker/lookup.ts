import { browser } from 'wxt/browser'
import { autoconfigOrigins } from '../lookup/discover/autoconfig/urls.ts'
import { missingHosts } from '../lookup/discover/check.ts'
import { discover, patienceMs } from '../lookup/discover/discover.ts'
import { askFile } from '../lookup/discover/file.ts'
import { type Findings, type FoundRecord, isComplete } from '../lookup/discover/findings.ts'
import { indexPlatforms } from '../lookup/discover/platforms.ts'
import { createResolver } from '../lookup/dns/resolver.ts'
import { once } from '../lookup/once.ts'
import { loadFingerprints } from '../seams/dataset.ts'
import { readWanted, writeFindings } from '../seams/memory.ts'
import { lookupPort, type Reply, type Request, request } from '../seams/messages.ts'
import { onOriginsGranted } from '../seams/permissions.ts'
import { readResolvers } from '../seams/settings.ts'

/** Answers the extension's own pages about domains that the dataset does not know. */
export function answerLookups(): void {
  const load = once(async () => {
    const { platforms, software } = await loadFingerprints()
    return { index: indexPlatforms(platforms), software }
  })
  const browserFetch = (url: string, init: RequestInit) => fetch(url, init)
  const resolverOf = rememberLast((urls: string) => createResolver({ urls: urls.split(' '), fetch: browserFetch }))

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== lookupPort || port.sender?.id !== browser.runtime.id) return
    let open = true
    port.onDisconnect.addListener(() => {
      open = false
    })
    const reply = (message: Reply) => {
      if (open) port.postMessage(message)
    }
    port.onMessage.addListener((message: unknown) => {
      const parsed = request.safeParse(message)
      if (parsed.success)
        void answer(parsed.data, (records) => reply({ type: 'learnt', records })).then((findings) => reply({ type: 'done', findings }))
    })
  })

  // The browser's question closes the popup in some browsers: what it wanted to ask is asked here.
  onOriginsGranted(async (origins) => {
    const wanted = await readWanted()
    if (wanted && autoconfigOrigins(wanted.domain).some((origin) => origins.includes(origin)))
      await answer({ type: 'ask-domain', ...wanted }, () => {})
  })

  // The popup and the granted permission may both ask: the domain hears it once.
  const files = new Map<string, ReturnType<typeof askFile>>()
  const fileOf = (domain: string) => {
    const asked = files.get(domain) ?? askFile(domain, browserFetch).finally(() => files.delete(domain))
    files.set(domain, asked)
    return asked
  }

  // The popup may be gone before the answer is there: it is kept for when it opens again.
  async function answer(question: Request, learn: (records: FoundRecord[]) => void): Promise<Findings> {
    const [resolvers, known] = await Promise.all([readResolvers(), load()])
    const ask = resolverOf(resolvers.join(' '))
    const signal = AbortSignal.timeout(patienceMs)
    const [found, missing, file] = await Promise.all([
      discover(question, { ask, ...known }, learn),
      question.type === 'check' ? missingHosts(question.hosts, ask, signal) : [],
      question.type === 'ask-domain' ? fileOf(question.domain) : undefined,
    ])
    const findings = { ...found, missing: [...found.missing, ...missing], ...(file ? { file } : {}) }
    if (isComplete(findings)) await writeFindings(findings)
    return findings
  }
}

/** Calls `make` again only when its argument changes: a resolver's cache lives as long as the choice of resolvers. */
function rememberLast<T>(make: (key: string) => T): (key: string) => T {
  let last: { key: string; value: T } | undefined
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) }
    return last.value
  }
}
