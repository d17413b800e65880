import { useEffect, useRef, useState } from 'preact/hooks'
import type { Dataset } from '../../data/dataset.ts'
import type { SourcesById } from '../../data/sources.ts'
import { indexForBrowsing } from '../../lookup/browse.ts'
import { rankDomains } from '../../lookup/main-domains.ts'
import { language, text } from '../../seams/text.ts'
import { Entry } from './Entry.tsx'
import { List } from './List.tsx'
import type { ListPlace } from './place.ts'
import { Unknown } from './Unknown.tsx'
import { usePlace } from './usePlace.ts'

interface Props {
  dataset: Dataset
  /** Called when the first provider is opened. */
  loadSources(): Promise<SourcesById>
}

/** How many rows the list shows at first, and how many "Show more" adds. */
const slice = 100

/** All providers as a list, or one of them with everything that is known about it. */
export function Page({ dataset, loadSources }: Props) {
  const [place, go] = usePlace()
  const [browse] = useState(() => indexForBrowsing(dataset, [...new Set([language(), 'en'])]))
  const [mainDomains] = useState(() => rankDomains(dataset.popular))
  const [shown, setShown] = useState(slice)
  // What the list was when a provider was opened, and which one: the way back leads there.
  const list = useRef<ListPlace>({ is: 'list', query: '', filters: {} })
  const opened = useRef<string | undefined>(undefined)
  if (place.is === 'list') list.current = place
  else opened.current = place.id

  const provider = place.is === 'entry' ? dataset.providers.find(({ id }) => id === place.id) : undefined
  const title = place.is === 'list' ? text('browse.title') : (provider?.name ?? place.id)
  useEffect(() => {
    document.title = `${title} — ${text('extension.name')}`
  }, [title])

  if (place.is === 'list')
    return (
      <List
        place={place}
        go={(to, how) => {
          if (to.is === 'list') setShown(slice)
          go(to, how)
        }}
        browse={browse}
        mainDomains={mainDomains}
        countries={[...new Set(dataset.providers.flatMap(({ country }) => country ?? []))]}
        shown={shown}
        onMore={() => setShown(shown + slice)}
        opened={opened.current}
      />
    )
  if (provider === undefined) return <Unknown id={place.id} back={list.current} go={go} />
  return <Entry key={provider.id} provider={provider} loadSources={loadSources} back={list.current} go={go} />
}
