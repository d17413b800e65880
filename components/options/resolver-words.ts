import { knownAt } from '../../data/resolvers.ts'
import type { Probe } from '../../lookup/dns/probe.ts'
import { text } from '../../seams/text.ts'

/** What a test of a resolver has come to. `lost`: it could not be run. */
export type Tested = Probe | { is: 'running' } | { is: 'lost' }

/** What a person calls it: who runs it, else its host. */
export function nameOf(url: string): string {
  return knownAt(url)?.name ?? new URL(url).host
}

/** The result of a test in a sentence. */
export function resultText(tested: Tested): string {
  switch (tested.is) {
    case 'running':
      return text('options.testing')
    case 'lost':
      return text('options.untested')
    case 'trouble':
      return text(`options.trouble-${tested.trouble}`)
    case 'works':
      return text(tested.validates ? 'options.works' : 'options.worksUnchecked', { ms: tested.roundTripMs })
  }
}
