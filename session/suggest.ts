import type { Beside } from '../components/session.ts'
import type { View } from '../components/view.ts'
import type { Dataset } from '../data/dataset.ts'
import { readAddresses } from '../lookup/addresses.ts'
import type { Bundled } from '../lookup/bundled.ts'
import { type CompleteDomain, domainsByUse, indexDomains } from '../lookup/complete.ts'
import { type FindMeant, indexMeant } from '../lookup/meant.ts'
import { type FindByName, indexNames } from '../lookup/names.ts'
import { once } from '../lookup/once.ts'
import { language } from '../seams/text.ts'

/** What helps with typing. Each index is made when the first text needs it. */
export interface Suggest {
  findByName: FindByName
  /** While typing: domains that begin so behind an `@`, else providers whose name fits. */
  whileTyping(typed: string): Extract<View, { is: 'names' | 'completions' }> | undefined
  beside(typed: string): Beside
}

export function createSuggest(dataset: Dataset, bundled: Bundled): Suggest {
  const byUse = once(() => domainsByUse(dataset))
  const complete = once((): CompleteDomain => indexDomains(byUse()))
  const meant = once((): FindMeant => indexMeant(byUse(), (domain) => bundled.findProvider(domain) !== undefined))
  const names = once((): FindByName => indexNames(dataset, [...new Set(['en', language()])]))
  const findByName: FindByName = (text) => (text.includes('@') ? { matches: [], named: false } : names()(text))
  return {
    findByName,
    whileTyping: (typed) => {
      if (typed.includes('@')) {
        const completions = complete()(typed)
        return completions.length > 0 ? { is: 'completions', completions } : undefined
      }
      const { matches } = findByName(typed)
      return matches.length > 0 ? { is: 'names', matches } : undefined
    },
    beside: (typed) => {
      const addresses = readAddresses(typed, 20)
      return { meant: meant()(typed), addresses: addresses.length > 1 ? addresses : [] }
    },
  }
}
