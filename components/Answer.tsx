import { isClosed } from '../lookup/answer.ts'
import { text } from '../seams/text.ts'
import { Announcer, useAnnouncer } from './Announcer.tsx'
import { Closed } from './Closed.tsx'
import { Hint } from './Hint.tsx'
import { Names } from './Names.tsx'
import { Problem } from './Problem.tsx'
import { Searching } from './Searching.tsx'
import { Settings } from './Settings.tsx'
import type { Actions } from './session.ts'
import { Verdict } from './Verdict.tsx'
import type { View } from './view.ts'

interface Props {
  view: View
  actions: Actions
}

/** The region below the box. Its attributes are the popup's public surface. */
export function Answer({ view, actions }: Props) {
  const [said, say] = useAnnouncer()
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
      return <Hint />
    case 'invalid':
      return <Problem problem={view.problem} />
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
  if (view.is === 'names') return { ...none, 'data-state': 'idle' }
  if (view.is === 'idle' || view.is === 'invalid') return { ...none, 'data-state': view.is }
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

/** What a screen reader hears when the answer changes. */
function summaryOf(view: View): string {
  if (view.is === 'searching') return text('searching.status')
  if (view.is === 'names') return text('names.found', { count: view.matches.length })
  if (view.is !== 'answer') return ''
  const { answer } = view
  if (answer.state === 'found') return text('answer.found', { name: answer.provider?.name ?? answer.domain })
  return text(verdictTitle[answer.state], { domain: answer.domain })
}

const verdictTitle = {
  'forward-only': 'verdict.forwardTitle',
  'no-mail': 'verdict.noMailTitle',
  'no-domain': 'verdict.noDomainTitle',
  unknown: 'verdict.unknownTitle',
  failed: 'verdict.failedTitle',
} as const
