import { useLayoutEffect, useRef } from 'preact/hooks'
import { text } from '../../seams/text.ts'
import { needsPermission } from './origins.ts'
import { ResolverRow } from './ResolverRow.tsx'
import { nameOf } from './resolver-words.ts'
import type { Options } from './useOptions.ts'
import type { Tests } from './useTests.ts'

interface Props {
  resolvers: readonly string[]
  results: Tests['results']
  origins: readonly string[]
  options: Options
  onTest(url: string): void
  onAllow(url: string): void
}

type ButtonName = 'up' | 'down' | 'remove'

/** The resolvers in the order in which they are asked; they can be moved and removed. */
export function ResolverList({ resolvers, results, origins, options: { save, tell }, onTest, onAllow }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const focusNext = useRef<() => void>(undefined)
  useLayoutEffect(() => {
    focusNext.current?.()
    focusNext.current = undefined
  })

  /** Saves another list; the focus goes along with the row, and back where it could not be saved. */
  const change = async (next: string[], done: string, from: number, to: number, buttons: ButtonName[]) => {
    focusNext.current = () => focusButton(list.current?.children[to], buttons)
    if (!(await save('resolvers', { resolvers: next }, done))) focusButton(list.current?.children[from], buttons)
  }
  const move = (url: string, from: number, by: -1 | 1) => {
    const to = from + by
    const next = resolvers.filter((other) => other !== url).toSpliced(to, 0, url)
    const done = text('options.moved', { name: nameOf(url), place: to + 1 })
    void change(next, done, from, to, by < 0 ? ['up', 'down'] : ['down', 'up'])
  }
  const remove = (url: string, at: number) => {
    if (resolvers.length === 1) return tell('resolvers', 'failed', text('options.oneStays'))
    const next = resolvers.filter((other) => other !== url)
    void change(next, text('options.removed', { name: nameOf(url) }), at, Math.min(at, next.length - 1), ['remove'])
  }

  return (
    <ol ref={list} class="rows">
      {resolvers.map((url, index) => (
        <ResolverRow
          key={url}
          url={url}
          isFirst={index === 0}
          isLast={index === resolvers.length - 1}
          tested={results[url]}
          lacksPermission={needsPermission(origins, url)}
          onMove={(by) => move(url, index, by)}
          onRemove={() => remove(url, index)}
          onTest={() => onTest(url)}
          onAllow={() => onAllow(url)}
        />
      ))}
    </ol>
  )
}

/** Puts the focus on the first of these buttons in a row that can be pressed. */
function focusButton(row: Element | undefined, names: ButtonName[]): void {
  const buttons = names.map((name) => row?.querySelector<HTMLElement>(`button[data-do="${name}"]:not(:disabled)`))
  buttons.find((button) => button)?.focus()
}
