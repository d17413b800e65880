import { choices, type Filters, noCountry } from '../../lookup/filters.ts'

/** What the page shows, as its address says. */
export type Place = ListPlace | { is: 'entry'; id: string }
export interface ListPlace {
  is: 'list'
  /** What is sought; empty = everything. */
  query: string
  filters: Filters
}

/** Reads the query string of the page's address; what can't be understood in it counts as absent. */
export function parsePlace(search: string): Place {
  const params = new URLSearchParams(search)
  const id = params.get('id')
  if (id) return { is: 'entry', id }
  const country = params.get('country') ?? ''
  const chosen = <T extends string>(name: string, of: readonly T[]) => of.find((choice) => choice === params.get(name))
  return {
    is: 'list',
    query: params.get('q') ?? '',
    filters: {
      country: country === noCountry || /^[A-Z]{2}$/.test(country) ? country : undefined,
      protocol: chosen('protocol', choices.protocol),
      signIn: chosen('signIn', choices.signIn),
      status: chosen('status', choices.status),
      age: chosen('age', choices.age),
    },
  }
}

/** The page's address for a place, relative to the extension. */
export function addressOf(place: Place): string {
  const params = new URLSearchParams()
  if (place.is === 'entry') params.set('id', place.id)
  else {
    if (place.query !== '') params.set('q', place.query)
    for (const [name, choice] of Object.entries(place.filters)) if (choice !== undefined) params.set(name, choice)
  }
  return params.size === 0 ? 'providers.html' : `providers.html?${params}`
}
