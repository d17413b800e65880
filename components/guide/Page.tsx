import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { text } from '../../seams/text.ts'
import { SearchBox } from '../providers/SearchBox.tsx'
import { Contents } from './Contents.tsx'
import { isFound, parseQuery } from './find.ts'
import { highlight } from './highlight.ts'
import { Section } from './Section.tsx'
import { sections } from './sections.ts'
import { useAnchor } from './useAnchor.ts'

/** The whole guide on one page, narrowed by the search to the sections that have its words. */
export function Page() {
  const [query, setQuery] = useState('')
  const [texts, setTexts] = useState<Record<string, string>>({})
  const box = useRef<HTMLInputElement>(null)
  const main = useRef<HTMLElement>(null)
  const words = parseQuery(query)
  const found = sections.filter(({ id }) => isFound(words, texts[id] ?? ''))

  // What is sought is what a reader sees, tables and drawings included, and the words that others use for it.
  useLayoutEffect(() => {
    const read = (id: string) => document.getElementById(id)?.textContent ?? ''
    setTexts(Object.fromEntries(sections.map(({ id }) => [id, `${read(id)} ${text(`guide.${id}-words`)}`])))
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
        {sections.map((section) => (
          <Section key={section.id} section={section} hidden={!found.includes(section)} />
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
