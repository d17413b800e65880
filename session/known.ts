import type { Answered } from '../components/session.ts'
import type { BundledSoftware } from '../data/dataset.ts'
import type { Query } from '../lookup/address.ts'
import type { Answer } from '../lookup/answer.ts'
import type { Bundled } from '../lookup/bundled.ts'
import { conclude } from '../lookup/conclude.ts'
import { type Findings, isComplete } from '../lookup/discover/findings.ts'
import type { FileFindings } from '../lookup/discover/read-file.ts'
import { recallBundled } from '../lookup/settings.ts'

/** What this page can answer without asking anybody. */
export interface Known {
  recall(query: Query): Answered | undefined
  /** Keeps what DNS said, and answers from it; `offline` = the browser has no network. */
  take(findings: Findings, query: Query, offline?: boolean): Promise<Answered>
  /** The view of an answer. */
  show(query: Query, answer: Answer): Answered
}

export async function openKnown(bundled: Bundled, software: readonly BundledSoftware[], last: Findings | undefined): Promise<Known> {
  const kept = new Map<string, { findings: Findings; file?: FileFindings }>()
  if (last) kept.set(last.domain, await withFile(last))
  const show = (query: Query, answer: Answer): Answered => ({ is: 'answer', query, answer, software })
  return {
    show,
    recall: (query) => {
      const answer = recallBundled(bundled, query)
      if (answer) return show(query, answer)
      const found = kept.get(query.domain)
      return found && show(query, conclude(found.findings, bundled, query, found))
    },
    take: async (findings, query, offline = false) => {
      const found = await withFile(findings)
      if (isComplete(findings)) kept.set(query.domain, found)
      return show(query, conclude(findings, bundled, query, { ...found, offline }))
    },
  }
}

/** Reads the domain's own configuration file, where there is one; its reader is needed for nothing else. */
async function withFile(findings: Findings): Promise<{ findings: Findings; file?: FileFindings }> {
  if (findings.file === undefined) return { findings }
  const { readFile } = await import('../lookup/discover/read-file.ts')
  return { findings, file: readFile(findings.file, { domain: findings.domain, shownDomain: findings.domain }) }
}
