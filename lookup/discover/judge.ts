import type { Fingerprint } from '../../data/dataset.ts'
import type { Clue, ClueKind } from './clues.ts'

/**
 * Where the MX leads. `hidden`: to a filter, to a platform that the MX alone does not prove, or nowhere, so that
 * only other records can tell; `elsewhere`: to somebody unknown; `own`: to a host of the domain itself.
 */
export type Situation = 'hidden' | 'elsewhere' | 'own'

export interface Judgement {
  platform: Fingerprint
  kinds: ClueKind[]
  /** Two kinds of record that agree make it likely; one alone, or two platforms with the same claim, leave it unconfirmed. */
  sure: 'likely' | 'unconfirmed'
}

/** The better clue first, where two platforms have equally many. SPF says who may send, not who keeps the mailbox. */
const order: readonly ClueKind[] = ['mx', 'hosts', 'autodiscover', 'dkim', 'spf']

/**
 * Names the platform behind a domain from indirect records, or nobody. An autodiscover alias outlives a move, and
 * Microsoft's SPF is often there for other services: an MX that leads elsewhere outvotes them.
 */
export function judgeClues(clues: readonly Clue[], situation: Situation): Judgement | undefined {
  const kindsOf = new Map<Fingerprint, Set<ClueKind>>()
  for (const { kind, platforms } of clues) {
    for (const platform of platforms) kindsOf.set(platform, (kindsOf.get(platform) ?? new Set()).add(kind))
  }
  const candidates = [...kindsOf].filter(
    ([{ needs }, kinds]) => needs.every((kind) => kinds.has(kind)) && (situation === 'hidden' || kinds.has('hosts') || kinds.has('mx')),
  )
  candidates.sort((one, other) => compareClaims(one, other) || (one[0].id < other[0].id ? -1 : 1))
  const [best, next] = candidates
  if (best === undefined) return undefined
  const [platform, kinds] = best
  const isTie = next !== undefined && compareClaims(best, next) === 0
  return { platform, kinds: order.filter((kind) => kinds.has(kind)), sure: kinds.size > 1 && !isTie ? 'likely' : 'unconfirmed' }
}

type Claim = readonly [Fingerprint, ReadonlySet<ClueKind>]

/** The better founded claim first; of two alike, the platform that serves its customers' own domains. */
function compareClaims([one, ones]: Claim, [other, others]: Claim): number {
  return others.size - ones.size || bestOf(ones) - bestOf(others) || Number(other.hosting) - Number(one.hosting)
}

function bestOf(kinds: ReadonlySet<ClueKind>): number {
  return order.findIndex((kind) => kinds.has(kind))
}
