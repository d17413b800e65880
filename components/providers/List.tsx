import { useEffect, useRef } from 'preact/hooks'
import type { Browse } from '../../lookup/browse.ts'
import type { MainDomains } from '../../lookup/main-domains.ts'
import { text } from '../../seams/text.ts'
import { Filters } from './Filters.tsx'
import type { ListPlace } from './place.ts'
import { Rows } from './Rows.tsx'
import { SearchBox } from './SearchBox.tsx'
import type { Go } from './usePlace.ts'

interface Props {
  place: ListPlace
  go: Go
  browse: Browse
  mainDomains: MainDomains
  /** ISO 3166-1 codes of the countries that providers serve. */
  countries: string[]
  /** How many rows are drawn. */
  shown: number
  onMore(): void
  /** The provider from which the person comes back. */
  opened: string | undefined
}

/** The providers that fit, with what narrows them above. */
export function List({ place, go, browse, mainDomains, countries, shown, onMore, opened }: Props) {
  const box = useRef<HTMLInputElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const rowToFocus = useRef<number | undefined>(undefined)
  const found = browse(place.query, place.filters, new Date())

  useEffect(() => {
    const row = found.slice(0, shown).findIndex(({ id }) => id === opened)
    if (row === -1) box.current?.focus()
    else focusRow(table.current, row)
  }, [])

  // Whoever asked for more goes on reading where the list ended.
  useEffect(() => {
    if (rowToFocus.current !== undefined) focusRow(table.current, rowToFocus.current)
    rowToFocus.current = undefined
  }, [shown])

  const showAll = () => {
    go({ is: 'list', query: '', filters: {} }, 'replace')
    box.current?.focus()
  }
  return (
    <main class="list">
      <header class="top">
        <h1>{text('browse.title')}</h1>
        <p class="soft">
          <output>{text('browse.count', { count: found.length })}</output>
          {place.query === '' && ` · ${text('browse.order')}`}
        </p>
      </header>
      <search>
        <SearchBox box={box} label={text('browse.search')} query={place.query} onType={(query) => go({ ...place, query }, 'replace')} />
        <Filters filters={place.filters} countries={countries} onChoose={(filters) => go({ ...place, filters }, 'replace')} />
      </search>
      {found.length === 0 ? (
        <p class="nothing">
          {text('browse.nothing')}{' '}
          <button type="button" class="link" onClick={showAll}>
            {text('browse.everything')}
          </button>
        </p>
      ) : (
        <Rows table={table} providers={found.slice(0, shown)} mainDomains={mainDomains} go={go} />
      )}
      {found.length > shown && (
        <button
          type="button"
          class="more"
          onClick={() => {
            rowToFocus.current = shown
            onMore()
          }}
        >
          {text('browse.more')}
        </button>
      )}
    </main>
  )
}

function focusRow(table: HTMLTableElement | null, row: number) {
  table?.tBodies[0]?.rows[row]?.querySelector('a')?.focus()
}
