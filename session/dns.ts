import type { Findings, FoundRecord } from '../lookup/discover/findings.ts'
import { once } from '../lookup/once.ts'
import type { PlaceDomain } from '../lookup/suffix.ts'
import { askWorker, type Request } from '../seams/messages.ts'

/** Asks the worker about a domain, unless it is a bare public suffix, where nobody has a mailbox. */
export async function askDns(
  domain: string,
  question: (subject: { domain: string; registrable: string }) => Request,
  learn: (records: FoundRecord[]) => void,
  signal: AbortSignal,
): Promise<Findings | 'suffix' | undefined> {
  const place = await placeOf(domain)
  if (place.is === 'suffix') return 'suffix'
  return askWorker(question({ domain, registrable: place.registrable }), learn, signal)
}

/** The Public Suffix List is large and needed for unknown domains only. */
const loadSuffixes = once(async () => {
  const [{ openSuffixes }, { default: list }] = await Promise.all([import('../lookup/suffix.ts'), import('virtual:suffixes')])
  return openSuffixes(list)
})

/** What stands in the box may soon be asked: loads what a question needs, when the page has nothing else to do. */
export function prepareToAsk(): void {
  requestIdleCallback(() => void loadSuffixes().catch(() => {}))
}

/** Where a domain stands to the Public Suffix List: itself a suffix, or below which registrable domain. */
export async function placeOf(domain: string): Promise<ReturnType<PlaceDomain>> {
  return (await loadSuffixes())(domain)
}
