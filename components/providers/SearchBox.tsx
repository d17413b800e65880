import type { RefObject } from 'preact'
import { text } from '../../seams/text.ts'
import { Icon } from '../Icon.tsx'

interface Props {
  label: string
  query: string
  box: RefObject<HTMLInputElement | null>
  onType(query: string): void
}

/** Narrows what stands below while one types. */
export function SearchBox({ label, query, box, onType }: Props) {
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
        aria-label={label}
        placeholder={label}
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
