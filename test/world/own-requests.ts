import type { SeenRequest } from './request.ts'

// What Chromium and Firefox themselves call while a test runs, however much of it is switched off.
const browsersOwn =
  /(^|\.)(googleapis\.com|gstatic\.com|(accounts|clients|android\.clients)\.google\.com|mozilla\.com|mozilla\.net|firefox\.com)$/

/** The requests that are not the browser's own: what the extension asked of the network. */
export function ownRequests(requests: SeenRequest[]): SeenRequest[] {
  return requests.filter(({ host }) => !browsersOwn.test(host))
}
