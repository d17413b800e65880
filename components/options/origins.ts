import { knownAt } from '../../data/resolvers.ts'

/** The match pattern of a server, for which the browser is asked. */
export function originOf(url: string): string {
  return `https://${new URL(url).hostname}/*`
}

/** The host of a match pattern; `*` = every host. */
export function hostOf(pattern: string): string {
  return pattern === '<all_urls>' ? '*' : (/^[^:]+:\/\/([^/]*)/.exec(pattern)?.[1] ?? '*')
}

/** Whether one of these match patterns lets the extension ask the server at `url`, over HTTPS. */
export function allows(patterns: readonly string[], url: string): boolean {
  const { hostname } = new URL(url)
  return patterns.some((pattern) => {
    if (!/^(https|\*|<all_urls>)/.test(pattern)) return false
    const host = hostOf(pattern)
    if (host === '*') return true
    return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host
  })
}

/** Whether the browser has to be asked before this resolver can be: it is neither open to all nor allowed already. */
export function needsPermission(patterns: readonly string[], url: string): boolean {
  return !knownAt(url)?.open && !allows(patterns, url)
}
