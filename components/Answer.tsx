import { isClosed } from '../lookup/answer.ts'
import { Announcer, useAnnouncer } from './Announcer.tsx'
import { Closed } from './Closed.tsx'
import { Completions } from './Completions.tsx'
import { Hint } from './Hint.tsx'
import { Names } from './Names.tsx'
import { NotText, Problem } from './Problem.tsx'
import { Searching } from './Searching.tsx'
import { Settings } from './Settings.tsx'
import type { Actions } from './session.ts'
import { summaryOf } from './summary.ts'
import { Verdict } from './Verdict.tsx'
import type { View } from './view.ts'

interface Props {
  view: View
  actions: Actions
}

/** The region below the box. Its attributes are the popup's public surface. */
export function Answer({ view, actions }: Props) {
  const [said, announce] = useAnnouncer()
  // Something was copied: whoever takes a value will come back to this domain.
  const say = (message: string) => {
    announce(message)
    if (view.is === 'answer') actions.used(view)
  }
  return (
    <main data-answer aria-busy={isBusy(view)} {...surfaceOf(view)}>
      <Body view={view} actions={actions} say={say} />
      <Announcer said={said} state={summaryOf(view)} />
    </main>
  )
}

function Body({ view, actions, say }: Props & { say(message: string): void }) {
  switch (view.is) {
    case 'idle':
      return <Hint recents={view.recents} actions={actions} />
    case 'invalid':
      return <Problem problem={view.problem} />
    case 'not-text':
      return <NotText />
    case 'completions':
      return <Completions completions={view.completions} onChoose={actions.lookUp} />
    case 'names':
      return <Names matches={view.matches} asked={view.asked ?? false} onChoose={actions.choose} />
    case 'searching':
      return <Searching query={view.query} records={view.records} />
    case 'answer': {
      const { answer } = view
      if (answer.state !== 'found') return <Verdict view={view} answer={answer} actions={actions} say={say} />
      if (isClosed(answer)) return <Closed view={view} answer={answer} actions={actions} />
      return <Settings key={`${answer.domain} ${answer.provider?.id}`} view={view} answer={answer} actions={actions} say={say} />
    }
  }
}

function isBusy(view: View): boolean {
  return view.is === 'searching' || (view.is === 'answer' && (view.check?.is === 'asking' || view.domainAsk?.is === 'asking'))
}

function surfaceOf(view: View) {
  const none = { 'data-source': '', 'data-domain': '', 'data-provider': '' }
  if (view.is === 'invalid') return { ...none, 'data-state': view.is }
  if (view.is === 'idle' || view.is === 'names' || view.is === 'completions' || view.is === 'not-text')
    return { ...none, 'data-state': 'idle' }
  if (view.is === 'searching') return { ...none, 'data-state': view.is, 'data-domain': view.query.domain }
  const { answer } = view
  return {
    'data-state': answer.state,
    'data-source': answer.state === 'found' ? answer.source : '',
    'data-domain': answer.domain,
    'data-provider':
      ('provider' in answer ? answer.provider?.id : undefined) ?? ('platform' in answer ? answer.platform?.id : undefined) ?? '',
  }
}
