import { few } from '../table.ts'
import { isEqual, nameOf } from './difference.ts'
import type { Change, Plan } from './plan.ts'
import type { Collection } from './read.ts'

/** What differs, provider by provider, and what could not be read. Providers about which both agree are only counted. */
export function showPlan({ changes, dropped }: Plan, { rows, broken }: Collection): string {
  const differing = changes.filter(({ isNew, difference }) => isNew || !isEqual(difference))
  const left = dropped.map(({ id, from }) => `${id}: "${from}" is no longer there: say "removed" in its source\n`)
  const skipped = broken.map(({ file, why }) => `${file}: skipped: ${why}\n`)
  const counts = `${differing.length} providers differ, ${changes.length - differing.length} agree`
  const parts = [
    ...differing.map(showChange),
    left.join(''),
    skipped.join(''),
    `${rows.length} files read, ${broken.length} broken. ${counts}.\n`,
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function showChange({ id, isNew, difference, faults }: Change): string {
  const { rows, newDomains, newServers, changedServers, goneDomains, goneServers, leftOut } = difference
  const lines = [
    ...newDomains.map((domain) => `  + ${domain}`),
    ...newServers.map((server) => `  + ${nameOf(server)}`),
    ...changedServers.map((server) => `  ~ ${nameOf(server)}`),
    ...goneServers.map((server) => `  - ${nameOf(server)} (only here)`),
    ...(goneDomains.length > 0 ? [`  - ${few(goneDomains, 6)} (only here)`] : []),
    ...leftOut.map((sentence) => `  . ${sentence}`),
    ...rows.flatMap(({ hint }) => (hint === undefined ? [] : [`  . it says: ${hint}`])),
    ...faults.map((fault) => `  ! not written: ${fault}`),
  ]
  const files = rows.map(({ file }) => file).join(', ')
  return `${id}${isNew ? ' (new)' : ''}: ${files}\n${lines.map((line) => `${line}\n`).join('')}`
}
