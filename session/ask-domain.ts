import type { Session } from '../components/session.ts'
import { autoconfigOrigins } from '../lookup/discover/autoconfig/urls.ts'
import { writeWanted } from '../seams/memory.ts'
import { askWorker } from '../seams/messages.ts'
import { askOrigins } from '../seams/permissions.ts'
import { placeOf } from './dns.ts'
import type { Known } from './known.ts'
import type { Turns } from './turns.ts'

/** Asks the domain itself for its configuration file, for which the person has to allow its origins. */
export function createAskDomain(known: Known, turns: Turns): Session['askDomain'] {
  return async (answered, show) => {
    const { query } = answered
    const signal = turns.begin()
    // The question has to come straight from the click, and can close the popup: the worker knows what was wanted.
    const granted = askOrigins(autoconfigOrigins(query.domain))
    const place = await placeOf(query.domain)
    const subject = { domain: query.domain, registrable: place.is === 'domain' ? place.registrable : query.domain }
    void writeWanted(subject)
    const isGranted = await granted
    if (signal.aborted) return
    if (!isGranted) return show({ ...answered, domainAsk: { is: 'refused' } })
    show({ ...answered, domainAsk: { is: 'asking' } })
    const findings = await askWorker({ type: 'ask-domain', ...subject }, () => {}, signal)
    if (signal.aborted) return
    if (findings === undefined || findings.exists === 'unasked') return show({ ...answered, domainAsk: { is: 'failed' } })
    const found = await known.take(findings, query)
    if (!signal.aborted) show(found)
  }
}
