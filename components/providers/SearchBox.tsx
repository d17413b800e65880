import type { RefObject } from 'preact'
import { text } from '../../seams/text.ts'
import { Icon } from '../Icon.tsx'

interface Props {
  query: string
  box: RefObject<HTMLInputElement | null>
  onType(query: string): void
}

/** Narrows the list while one types. */
export function SearchBox({ query, box, onType }: Props) {
  const clear = () => {
    onType('')
    box.current?.focus()
  }
  return (
    <div class="box">
      <input
        ref={box}
        name="q"
        type="text"
        inputMode="search"
        autoComplete="off"
        autoCapitalize="off"
        spellcheck={false}
        aria-label={text('browse.search')}
        placeholder={text('browse.search')}
        value={query}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      {query !== '' && (
        <button type="button" class="quiet" aria-label={text('browse.clear')} onClick={clear}>
          <Icon name="cross" />
        </button>
      )}
    </div>
  )
}
