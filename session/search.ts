import type { Show } from '../components/session.ts'
import type { Query } from '../lookup/address.ts'
import type { Bundled } from '../lookup/bundled.ts'
import { nameRecords } from '../lookup/conclude.ts'
import type { FoundRecord } from '../lookup/discover/findings.ts'
import { askDns } from './dns.ts'
import type { Known } from './known.ts'
import type { Turns } from './turns.ts'

/** The question to DNS that is under way. */
export interface Search {
  /** Whether it is about this domain; then the answer will be for this mailbox. */
  isAbout(query: Query): boolean
  /** Shows what the worker finds, unless the person has gone on to another question by then. Resolves when all is shown. */
  start(query: Query, show: Show): Promise<void>
}

export function createSearch(known: Known, bundled: Bundled, turns: Turns): Search {
  let running: { query: Query; signal: AbortSignal } | undefined
  return {
    isAbout: (query) => {
      if (running === undefined || running.signal.aborted || running.query.domain !== query.domain) return false
      running.query = query
      return true
    },
    start: async (query, show) => {
      const mine = { query, signal: turns.begin() }
      running = mine
      const records: FoundRecord[] = []
      show({ is: 'searching', query, records: [] })
      const learn = (found: FoundRecord[]) => {
        records.push(...found)
        if (!mine.signal.aborted) show({ is: 'searching', query: mine.query, records: nameRecords(records, bundled) })
      }
      const findings = await askDns(query.domain, (subject) => ({ type: 'look-up', ...subject }), learn, mine.signal)
      const offline = !navigator.onLine
      // What was found is kept in any case; the person may come back to it.
      const answered = typeof findings === 'object' ? await known.take(findings, mine.query, offline) : undefined
      if (running === mine) running = undefined
      if (mine.signal.aborted) return
      if (findings === 'suffix') show({ is: 'invalid', problem: 'public-suffix' })
      else show(answered ?? known.show(mine.query, { state: 'failed', domain: query.domain, offline }))
    },
  }
}
