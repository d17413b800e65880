import { Answer } from '../components/Answer.tsx'
import answerStyle from '../components/answer.css?inline'
import { Beside } from '../components/Beside.tsx'
import type { Session, Show } from '../components/session.ts'
import { recallClient } from '../components/useClient.ts'
import type { View } from '../components/view.ts'
import { parseTyped, type Query } from '../lookup/address.ts'
import { openBundled } from '../lookup/bundled.ts'
import { bundledAnswer } from '../lookup/settings.ts'
import { loadDataset } from '../seams/dataset.ts'
import { type Last, onLastFromElsewhere, readFindings, readLast, writeLast } from '../seams/memory.ts'
import { openPanel } from '../seams/panel.ts'
import { addRecent, clearRecents, readRecents } from '../seams/recents.ts'
import { adoptStyles } from '../seams/style.ts'
import { thisWindow } from '../seams/window.ts'
import { createAskDomain } from './ask-domain.ts'
import { createCheck } from './check.ts'
import { prepareToAsk } from './dns.ts'
import { openKnown } from './known.ts'
import { createSearch } from './search.ts'
import { createSuggest } from './suggest.ts'
import { createTurns } from './turns.ts'

const readMemory = async () => {
  const window = await thisWindow()
  return { window, last: await readLast(window.isPrivate) }
}

/** Opens the dataset and answers from it; whatever it does not know goes to the worker. */
export async function openSession(): Promise<Session> {
  adoptStyles(answerStyle)
  const [dataset, { window, last }, findings, kept] = await Promise.all([
    loadDataset(),
    readMemory(),
    readFindings(),
    readRecents(),
    recallClient(),
  ])
  const bundled = openBundled(dataset)
  const turns = createTurns()
  const known = await openKnown(bundled, dataset.software, findings)
  const search = createSearch(known, bundled, turns)
  const suggest = createSuggest(dataset, bundled)
  let recents = kept
  // What stands in the box, and how it came to be answered.
  let standing: Last = last ?? { typed: '', asked: false }

  const remember = (now: Last) => {
    standing = now
    void writeLast(now, window.isPrivate)
  }

  const used = (query: Query) => {
    void addRecent(query, window.isPrivate)
      .then(readRecents)
      .then((now) => {
        recents = now
      })
  }

  const idle = (): View => ({ is: 'idle', recents })

  const showTyped = (typed: string, show: Show) => {
    const parsed = parseTyped(typed)
    if (parsed.is === 'query' && search.isAbout(parsed.query)) return
    turns.stop()
    const answered = parsed.is === 'query' ? known.recall(parsed.query) : undefined
    if (parsed.is === 'query' && !answered) prepareToAsk()
    show(answered ?? suggest.whileTyping(typed) ?? idle())
  }

  const showAsked = (typed: string, show: Show, onAnswer: (query: Query) => void) => {
    const parsed = parseTyped(typed)
    if (parsed.is === 'query' && search.isAbout(parsed.query)) return
    turns.stop()
    if (parsed.is === 'empty') show(idle())
    else if (parsed.is === 'invalid') {
      const { matches, named, sure } = suggest.findByName(typed)
      if (sure) showChosen(sure.id, show)
      else show(named ? { is: 'names', matches, asked: true } : parsed)
    } else {
      const view = known.recall(parsed.query)
      const showFinal: Show = (now) => {
        show(now)
        if (now.is === 'answer' && isWorthKeeping(now)) onAnswer(now.query)
      }
      if (view) showFinal(view)
      else void search.start(parsed.query, showFinal)
    }
  }

  const showChosen = (id: string, show: Show) => {
    const provider = bundled.findProviderById(id)
    if (provider === undefined) return
    const domain = provider.domains[0] ?? ''
    const query: Query = { domain, shownDomain: domain }
    show(known.show(query, bundledAnswer(provider, query)))
  }

  return {
    Answer,
    Beside,
    last: standing,
    type: (typed, show) => {
      remember({ typed, asked: false })
      showTyped(typed, show)
    },
    ask: (typed, show) => {
      remember({ typed, asked: true })
      showAsked(typed, show, used)
    },
    pick: (address, show) => {
      remember({ typed: standing.typed, asked: true, picked: address })
      showAsked(address, show, used)
    },
    choose: (id, show) => {
      remember({ typed: standing.typed, asked: false, chosen: id })
      showChosen(id, show)
    },
    restore: (before, show) => {
      standing = before
      if (before.chosen) showChosen(before.chosen, show)
      else if (before.asked) showAsked(before.picked ?? before.typed, show, () => {})
      else showTyped(before.typed, show)
    },
    beside: suggest.beside,
    check: createCheck(bundled, turns),
    askDomain: createAskDomain(known, turns),
    used: ({ query }) => used(query),
    forgetRecents: (show) => {
      recents = []
      void clearRecents()
      show(idle())
    },
    follow: (react) => onLastFromElsewhere(window.isPrivate, react),
    openPanel: async () => (await openPanel(window.id)) && !window.isTab,
  }
}

/** A domain that does not exist, or that nobody could be asked about, is no place to come back to. */
function isWorthKeeping({ answer }: Extract<View, { is: 'answer' }>): boolean {
  return answer.state !== 'failed' && answer.state !== 'no-domain'
}
