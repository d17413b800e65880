import { probeResolver } from '../lookup/dns/probe.ts'
import { onResolverTest } from '../seams/resolver-test.ts'

/** Tries resolvers out for the options page. */
export function answerResolverTests(): void {
  onResolverTest((url, timeoutMs) =>
    probeResolver(url, { fetch: (asked, init) => fetch(asked, init), nowMs: () => performance.now(), timeoutMs }),
  )
}
