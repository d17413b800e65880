import type { Findings, FoundRecord } from '../lookup/discover/findings.ts'
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

let placeDomain: PlaceDomain | undefined

/** The Public Suffix List is large and needed for unknown domains only. */
export async function placeOf(domain: string): Promise<ReturnType<PlaceDomain>> {
  const [{ openSuffixes }, { default: list }] = await Promise.all([import('../lookup/suffix.ts'), import('virtual:suffixes')])
  placeDomain ??= openSuffixes(list)
  return placeDomain(domain)
}
