import type { RefObject } from 'preact'
import { text } from '../seams/text.ts'
import { Icon } from './Icon.tsx'
import { inOneLine } from './pasting.ts'

interface Props {
  typed: string
  invalid: boolean
  box: RefObject<HTMLInputElement | null>
  onType(typed: string): void
  /** Enter, or a whole address pasted or dropped. */
  onAsk(typed: string): void
}

/** The one field of the popup. What was typed always stays as it was typed. */
export function AddressBox({ typed, invalid, box, onType, onAsk }: Props) {
  const clear = () => {
    onType('')
    box.current?.focus()
  }
  /** Takes over a list of several lines; all else is the browser's own business. */
  const takeList = (event: Event, data: DataTransfer | null) => {
    const list = inOneLine(data?.getData('text/plain') ?? '')
    const input = box.current
    if (list === undefined || input === null) return
    event.preventDefault()
    input.setRangeText(list, input.selectionStart ?? 0, input.selectionEnd ?? input.value.length, 'end')
    onType(input.value)
    onAsk(input.value)
  }
  return (
    <search>
      <form
        class="box"
        onSubmit={(event) => {
          event.preventDefault()
          onAsk(box.current?.value ?? '')
        }}
      >
        <Icon name="at" />
        <input
          ref={box}
          name="address"
          type="text"
          dir="ltr"
          inputMode="email"
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          aria-label={text('box.label')}
          aria-invalid={invalid}
          aria-describedby={invalid ? 'problem' : undefined}
          placeholder={text('box.placeholder')}
          value={typed}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return
            event.preventDefault()
            document.querySelector<HTMLElement>('.names button')?.focus()
          }}
          onPaste={(event) => takeList(event, event.clipboardData)}
          onDrop={(event) => takeList(event, event.dataTransfer)}
          onInput={({ currentTarget, inputType }) => {
            onType(currentTarget.value)
            if (inputType === 'insertFromPaste' || inputType === 'insertFromDrop') onAsk(currentTarget.value)
          }}
        />
        {typed !== '' && (
          <button type="button" class="quiet" aria-label={text('box.clear')} onClick={clear}>
            <Icon name="cross" />
          </button>
        )}
      </form>
    </search>
  )
}
