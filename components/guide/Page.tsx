import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { BundledClient } from '../../data/dataset.ts'
import { text } from '../../seams/text.ts'
import { SearchBox } from '../providers/SearchBox.tsx'
import { Contents } from './Contents.tsx'
import { search } from './find.ts'
import { highlight } from './highlight.ts'
import { Section } from './Section.tsx'
import { sections } from './sections.ts'
import { textsIn } from './texts.ts'
import { useAnchor } from './useAnchor.ts'

/** The whole guide on one page, narrowed by the search to the sections that have its words. */
export function Page({ clients }: { clients: BundledClient[] }) {
  const [query, setQuery] = useState('')
  const [texts, setTexts] = useState<Record<string, string>>({})
  const box = useRef<HTMLInputElement>(null)
  const main = useRef<HTMLElement>(null)
  const { ids, words } = search(
    query,
    sections.map(({ id }) => ({ id, about: `${text(`guide.${id}`)} ${text(`guide.${id}-words`)}`, text: texts[id] ?? '' })),
  )
  const found = ids.flatMap((id) => sections.filter((section) => section.id === id))

  // What is sought is what a reader sees, tables and drawings included.
  useLayoutEffect(() => {
    const read = (element: HTMLElement | null) => (element ? textsIn(element).map(({ data }) => data) : [])
    setTexts(Object.fromEntries(sections.map(({ id }) => [id, read(document.getElementById(id)).join(' ')])))
  }, [])
  useLayoutEffect(() => {
    if (main.current) highlight(main.current, words)
  }, [query])
  useAnchor(() => setQuery(''))

  const showAll = () => {
    setQuery('')
    box.current?.focus()
  }
  return (
    <>
      <header class="top">
        <h1>{text('guide.title')}</h1>
        <p class="soft">{text('guide.lead')}</p>
        <search>
          <SearchBox box={box} label={text('guide.search')} query={query} onType={setQuery} />
        </search>
        <output class="unseen">{query.trim() !== '' && text('guide.found', { count: found.length })}</output>
      </header>
      <Contents sections={found} />
      <main ref={main}>
        {[...found, ...sections.filter((section) => !found.includes(section))].map((section) => (
          <Section key={section.id} section={section} clients={clients} hidden={!found.includes(section)} />
        ))}
        {found.length === 0 && (
          <p class="nothing">
            {text('guide.nothing')}{' '}
            <button type="button" class="link" onClick={showAll}>
              {text('guide.everything')}
            </button>
          </p>
        )}
      </main>
    </>
  )
}
