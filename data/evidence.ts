import type { Evidence } from './dataset.ts'
import type { Provider } from './schema.ts'

type Source = Provider['sources'][number]

/** Rows that nobody confirmed since then are shown as old. */
const oldBefore = '2021'

/** Works out how many independent sources stand behind an entry, and how fresh they are. */
export function weigh(sources: readonly Source[]): Evidence {
  const votes = sources.filter((source) => isVote(source) && source.says === undefined)
  const checked = newest(votes.length > 0 ? votes : sources)
  const living = votes.some((source) => source.trust !== 'low' && source.removed === undefined && source.checked >= oldBefore)
  return { agree: new Set(votes.map(collection)).size, checked, ...(living ? {} : { old: true }) }
}

/** A copy, a dropped row, a memory and a page about something else are no votes. */
function isVote(source: Source): boolean {
  return source.about === 'servers' && source.copies === undefined && source.removed === undefined && source.confirmed !== false
}

/** Two rows or pages of one collection are one voice. */
function collection({ from }: Source): string {
  return /^https:\/\/([^/]+)/.exec(from)?.[1] ?? from.split(' ')[0] ?? from
}

function newest(sources: readonly Source[]): string {
  return (
    sources
      .map((source) => source.checked)
      .sort()
      .at(-1) ?? ''
  )
}
