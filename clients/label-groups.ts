import type { BundledClient } from '../data/dataset.ts'

/** Programs that call the two ways of encryption the same. */
export interface LabelGroup {
  /** Their word for encryption from the first byte; absent = they can't do it. */
  tls: string | undefined
  starttls: string | undefined
  /** Why the words mislead, where they do. */
  trap: string | undefined
  /** `approximate`: nobody could say that these are the exact words. */
  programs: { name: string; approximate: boolean }[]
}

type Sentence = NonNullable<BundledClient['trap']>
type Label = Sentence & { approximate?: string[] | undefined }

/**
 * Programs with a list to choose from, by what stands in that list: the misleading words first, then the most common.
 * `say` gives a text in the reader's language, or in English; `language` (`ru`) tells which of them that is.
 */
export function groupByLabels(clients: readonly BundledClient[], language: string, say: (sentence: Sentence) => string): LabelGroup[] {
  const groups = new Map<string, LabelGroup>()
  for (const { name, security, trap, approximate } of clients) {
    if (security.kind !== 'menu') continue
    const labels = [security.tls, security.starttls].filter((label) => label !== undefined)
    if (labels.length === 0) continue
    const tls = security.tls && say(security.tls)
    const starttls = security.starttls && say(security.starttls)
    const key = wordsOf(tls, starttls)
    const group = groups.get(key) ?? { tls, starttls, trap: undefined, programs: [] }
    if (isMisleading(starttls)) group.trap ??= trap && say(trap)
    group.programs.push({ name, approximate: approximate === true || labels.some((label) => isApproximate(label, language)) })
    groups.set(key, group)
  }
  return [...groups.values()].sort(
    (a, b) => Number(isMisleading(b.starttls)) - Number(isMisleading(a.starttls)) || b.programs.length - a.programs.length,
  )
}

/** `SSL / TLS` and `SSL/TLS`, `StartTLS` and `STARTTLS` differ to no reader. */
function wordsOf(...labels: (string | undefined)[]): string {
  return JSON.stringify(labels.map((label) => label?.toLowerCase().replaceAll(/\s/g, '')))
}

/** Whoever looks for STARTTLS does not find it under this name. */
function isMisleading(starttls: string | undefined): boolean {
  return starttls !== undefined && !/starttls/i.test(starttls)
}

function isApproximate(label: Label, language: string): boolean {
  return label.approximate?.includes(language in label ? language : 'en') ?? false
}
