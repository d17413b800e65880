import { Answer } from '../../components/Answer.tsx'
import type { Answered, Session, Show } from '../../components/session.ts'
import { recallClient } from '../../components/useClient.ts'
import type { View } from '../../components/view.ts'
import { parseTyped, type Query } from '../../lookup/address.ts'
import { openBundled } from '../../lookup/bundled.ts'
import { conclude, evidenceFrom, nameRecords } from '../../lookup/conclude.ts'
import { autoconfigOrigins } from '../../lookup/discover/autoconfig/urls.ts'
import { type Findings, type FoundRecord, isComplete } from '../../lookup/discover/findings.ts'
import type { FileFindings } from '../../lookup/discover/read-file.ts'
import { type FindByName, indexNames } from '../../lookup/names.ts'
import { bundledAnswer, recallBundled } from '../../lookup/settings.ts'
import type { PlaceDomain } from '../../lookup/suffix.ts'
import { askWorker, type Request } from '../../seams/messages.ts'
import { askOrigins } from '../../seams/permissions.ts'
import { readFindings, readLast, writeLast, writeWanted } from '../../seams/storage.ts'
import { language } from '../../seams/text.ts'

interface Search {
  query: Query
  records: FoundRecord[]
  end: AbortController
}

// Loads beside this module's own start.
const loading = Promise.all([import('virtual:dataset'), readLast(), readFindings(), recallClient()])

/** Opens the dataset and answers from it; whatever it does not know goes to the worker. */
export async function openSession(): Promise<Session> {
  const [{ default: dataset }, last, findings] = await loading
  const bundled = openBundled(dataset)
  // Few people search by name: the index is made when the first one does.
  let names: FindByName | undefined
  const findByName: FindByName = (text) => {
    names ??= indexNames(dataset, [...new Set(['en', language()])])
    return names(text)
  }
  const known = new Map<string, Known>()
  if (findings) known.set(findings.domain, await withFile(findings))
  // What stands in the box.
  let standing = ''
  let search: Search | undefined
  let checking: AbortController | undefined

  const answerView = (query: Query, answer: Answered['answer']): Answered => ({ is: 'answer', query, answer, software: dataset.software })

  /** What is known about a domain without asking anybody. */
  const recall = (query: Query): View | undefined => {
    const answer = recallBundled(bundled, query)
    if (answer) return answerView(query, answer)
    const kept = known.get(query.domain)
    return kept && answerView(query, conclude(kept.findings, bundled, query, kept))
  }

  /** Providers whose name fits what was typed; an address is no name. */
  const namesFor = (typed: string): Extract<View, { is: 'names' }> | undefined => {
    const { matches } = typed.includes('@') ? { matches: [] } : findByName(typed)
    return matches.length > 0 ? { is: 'names', matches } : undefined
  }

  const choose = (id: string, show: Show) => {
    const provider = bundled.findProviderById(id)
    if (provider === undefined) return
    void writeLast({ typed: standing, asked: false, chosen: id })
    const domain = provider.domains[0] ?? ''
    const query: Query = { domain, shownDomain: domain }
    show(answerView(query, bundledAnswer(provider, query)))
  }

  const check: Session['check'] = async (answered, show) => {
    stopSearch()
    const mine = new AbortController()
    checking = mine
    show({ ...answered, check: { is: 'asking' } })
    const servers = answered.answer.state === 'found' ? answered.answer.servers : []
    const hosts = [...new Set(servers.map(({ host }) => host))]
    const findings = await askDns(
      answered.query.domain,
      (subject) => ({ type: 'check', ...subject, hosts }),
      () => {},
      mine.signal,
    )
    if (checking !== mine) return
    checking = undefined
    if (findings === undefined || findings === 'suffix' || !isComplete(findings)) return show({ ...answered, check: { is: 'failed' } })
    show({
      ...answered,
      check: {
        is: 'done',
        takesMail: findings.hasMx && !findings.takesNoMail,
        missing: findings.missing.filter((host) => hosts.includes(host)),
        others: findings.services.filter(({ host, port }) => !servers.some((server) => server.host === host && server.port === port)),
        dns: evidenceFrom(findings, bundled),
      },
    })
  }

  const askDomain: Session['askDomain'] = async (answered, show) => {
    const { query } = answered
    stopSearch()
    const mine = new AbortController()
    checking = mine
    // The question has to come straight from the click, and can close the popup: the worker knows what was wanted.
    const granted = askOrigins(autoconfigOrigins(query.domain))
    const place = await placeOf(query.domain)
    const subject = { domain: query.domain, registrable: place.is === 'domain' ? place.registrable : query.domain }
    void writeWanted(subject)
    const isGranted = await granted
    if (checking !== mine) return
    if (!isGranted) return show({ ...answered, domainAsk: { is: 'refused' } })
    show({ ...answered, domainAsk: { is: 'asking' } })
    const findings = await askWorker({ type: 'ask-domain', ...subject }, () => {}, mine.signal)
    if (checking !== mine) return
    checking = undefined
    if (findings === undefined || findings.exists === 'unasked') return show({ ...answered, domainAsk: { is: 'failed' } })
    const kept = await withFile(findings)
    known.set(query.domain, kept)
    show(answerView(query, conclude(findings, bundled, query, kept)))
  }

  const stopSearch = () => {
    search?.end.abort()
    checking?.abort()
    search = undefined
    checking = undefined
  }

  const type = (typed: string, show: Show) => {
    standing = typed
    void writeLast({ typed, asked: false })
    const parsed = parseTyped(typed)
    if (parsed.is === 'query' && search?.query.domain === parsed.query.domain) {
      search.query = parsed.query
      return
    }
    stopSearch()
    show((parsed.is === 'query' && recall(parsed.query)) || namesFor(typed) || { is: 'idle' })
  }

  const ask = (typed: string, show: Show) => {
    standing = typed
    void writeLast({ typed, asked: true })
    const parsed = parseTyped(typed)
    if (parsed.is === 'query' && search?.query.domain === parsed.query.domain) return
    stopSearch()
    if (parsed.is === 'empty') show({ is: 'idle' })
    else if (parsed.is === 'invalid') {
      const { matches, named, sure } = findByName(typed.includes('@') ? '' : typed)
      if (sure) choose(sure.id, show)
      else show(named ? { is: 'names', matches, asked: true } : parsed)
    } else {
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
    const { domain } = query
    const learn = (records: FoundRecord[]) => {
      mine.records = [...mine.records, ...records]
      if (search === mine) show({ is: 'searching', query: mine.query, records: nameRecords(mine.records, bundled) })
    }
    const findings = await askDns(domain, (subject) => ({ type: 'look-up', ...subject }), learn, mine.end.signal)
    if (findings === 'suffix') {
      if (search !== mine) return
      search = undefined
      return show({ is: 'invalid', problem: 'public-suffix' })
    }
    if (findings && isComplete(findings)) known.set(domain, { findings })
    if (search !== mine) return
    search = undefined
    const offline = !navigator.onLine
    show(answerView(mine.query, findings ? conclude(findings, bundled, mine.query, { offline }) : { state: 'failed', domain, offline }))
  }

  return {
    Answer,
    last: last ?? { typed: '', asked: false },
    type,
    ask,
    choose,
    check,
    askDomain,
  }
}

interface Known {
  findings: Findings
  file?: FileFindings
}

/** Reads the domain's own configuration file, where there is one; its reader is needed for nothing else. */
async function withFile(findings: Findings): Promise<Known> {
  if (findings.file === undefined) return { findings }
  const { readFile } = await import('../../lookup/discover/read-file.ts')
  return { findings, file: readFile(findings.file, { domain: findings.domain, shownDomain: findings.domain }) }
}

/** Asks the worker about a domain, unless it is a bare public suffix, where nobody has a mailbox. */
async function askDns(
  domain: string,
  question: (subject: { domain: string; registrable: string }) => Request,
  learn: (records: FoundRecord[]) => void,
  signal: AbortSignal,
) {
  const place = await placeOf(domain)
  if (place.is === 'suffix') return 'suffix'
  return askWorker(question({ domain, registrable: place.registrable }), learn, signal)
}

/** The Public Suffix List is large and needed for unknown domains only. */
async function placeOf(domain: string) {
  const [{ openSuffixes }, { default: list }] = await Promise.all([import('../../lookup/suffix.ts'), import('virtual:suffixes')])
  placeDomain ??= openSuffixes(list)
  return placeDomain(domain)
}

let placeDomain: PlaceDomain | undefined
