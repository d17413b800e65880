import { type Found, isClosed } from '../lookup/answer.ts'
import { protocols } from '../lookup/server.ts'
import { type TextKey, text } from '../seams/text.ts'
import type { View } from './view.ts'

/** What a screen reader hears when the view changes; empty where the view is an alert, or says nothing. */
export function summaryOf(view: View): string {
  if (view.is === 'searching') return text('searching.status')
  if (view.is === 'names') return text('names.found', { count: view.matches.length })
  if (view.is === 'completions') return text('completions.found', { count: view.completions.length })
  if (view.is !== 'answer') return ''
  const { answer, query } = view
  if (answer.state !== 'found') return text(verdictTitle[answer.state], { domain: answer.domain })
  return text(titleOf(answer), { name: answer.provider?.name ?? answer.platform?.name ?? query.shownDomain })
}

/** What an answer comes to, with a slot for the name. */
export function titleOf(answer: Found): TextKey {
  if (answer.provider?.status === 'closed') return 'notice.closedTitle'
  if (isClosed(answer)) return 'notice.reportedClosedTitle'
  if (answer.servers.length > 0) return 'answer.found'
  return hasNothing(answer) ? 'notice.no-programs-title' : 'notice.no-servers-title'
}

/** Whether mail programs are kept out altogether; else the servers are merely not known here. */
export function hasNothing({ absent }: Found): boolean {
  return protocols.every((protocol) => absent[protocol] === 'not-offered')
}

const verdictTitle = {
  'forward-only': 'verdict.forwardTitle',
  'no-mail': 'verdict.noMailTitle',
  'no-domain': 'verdict.noDomainTitle',
  unknown: 'verdict.unknownTitle',
  failed: 'verdict.failedTitle',
} as const
