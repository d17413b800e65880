import { Answer } from '../../components/Answer.tsx'
import type { Session, Show } from '../../components/session.ts'
import type { View } from '../../components/view.ts'
import { parseTyped, type Query } from '../../lookup/address.ts'
import { openBundled } from '../../lookup/bundled.ts'
import { conclude, nameRecords } from '../../lookup/conclude.ts'
import { type Findings, type FoundRecord, isComplete } from '../../lookup/discover/findings.ts'
import { bundledAnswer } from '../../lookup/settings.ts'
import { askWorker } from '../../seams/messages.ts'
import { readFindings, readLast, writeLast } from '../../seams/storage.ts'

interface Search {
  query: Query
  records: FoundRecord[]
  end: AbortController
}

// Loads beside this module's own start.
const loading = import('virtual:dataset')

/** Opens the dataset and answers from it; whatever it does not know goes to the worker. */
export async function openSession(): Promise<Session> {
  const bundled = openBundled((await loading).default)
  const known = new Map<string, Findings>()
  let search: Search | undefined

  /** What is known about a domain without asking anybody. */
  const recall = (query: Query): View | undefined => {
    const provider = bundled.findProvider(query.domain)
    if (provider) return { is: 'answer', query, answer: bundledAnswer(provider, query) }
    const findings = known.get(query.domain)
    return findings && { is: 'answer', query, answer: conclude(findings, bundled, query) }
  }

  const stopSearch = () => {
    search?.end.abort()
    search = undefined
  }

  const type = (typed: string, show: Show) => {
    void writeLast({ typed, asked: false })
    const parsed = parseTyped(typed)
    if (parsed.is === 'query' && search?.query.domain === parsed.query.domain) {
      search.query = parsed.query
      return
    }
    stopSearch()
    show((parsed.is === 'query' && recall(parsed.query)) || { is: 'idle' })
  }

  const ask = (typed: string, show: Show) => {
    void writeLast({ typed, asked: true })
    const parsed = parseTyped(typed)
    if (parsed.is === 'query' && search?.query.domain === parsed.query.domain) return
    stopSearch()
    if (parsed.is === 'empty') show({ is: 'idle' })
    else if (parsed.is === 'invalid') show(parsed)
    else {
      const view = recall(parsed.query)
      if (view) show(view)
      else void startSearch(parsed.query, show)
    }
  }

  /** Shows what the worker finds, unless the person has gone on to another question by then. */
  const startSearch = async (query: Query, show: Show) => {
    const mine: Search = { query, records: [], end: new AbortController() }
    search = mine
    show({ is: 'searching', query, records: [] })
    // The Public Suffix List is large and needed here only.
    const { placeDomain } = await import('../../lookup/suffix.ts')
    if (search !== mine) return
    const place = placeDomain(query.domain)
    if (place.is === 'suffix') {
      search = undefined
      show({ is: 'invalid', problem: 'public-suffix' })
    } else await finishSearch(mine, place.registrable, show)
  }

  const finishSearch = async (mine: Search, registrable: string, show: Show) => {
    const { domain } = mine.query
    const learn = (records: FoundRecord[]) => {
      mine.records = [...mine.records, ...records]
      if (search === mine) show({ is: 'searching', query: mine.query, records: nameRecords(mine.records, bundled) })
    }
    const findings = await askWorker({ domain, registrable }, learn, mine.end.signal)
    if (findings && isComplete(findings)) known.set(domain, findings)
    if (search !== mine) return
    search = undefined
    const offline = !navigator.onLine
    const { query } = mine
    show({ is: 'answer', query, answer: findings ? conclude(findings, bundled, query, offline) : { state: 'failed', domain, offline } })
  }

  return {
    Answer,
    type,
    ask,
    async open(start, show) {
      const [last, findings] = await Promise.all([readLast(), readFindings()])
      if (findings) known.set(findings.domain, findings)
      const from = start.typed === '' && last ? last : start
      if (from.asked) ask(from.typed, show)
      else type(from.typed, show)
      return from.typed
    },
  }
}
