import { useEffect, useState } from 'preact/hooks'
import { openShortcutSettings, readShortcuts, type Shortcut } from '../../seams/shortcuts.ts'
import { text } from '../../seams/text.ts'

/** The keyboard shortcuts as they are set, and the way to the browser's page where they are changed. */
export function Shortcuts({ fail }: { fail(message: string): void }) {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([])
  useEffect(() => {
    const read = () => void readShortcuts().then(setShortcuts)
    read()
    // Back from the browser's page, they may be others.
    addEventListener('focus', read)
    return () => removeEventListener('focus', read)
  }, [])
  const open = async () => {
    if (!(await openShortcutSettings())) fail(text('options.keysNotOpened'))
  }
  if (shortcuts.length === 0) return null
  return (
    <div class="row keys">
      <h3>{text('options.keys')}</h3>
      <dl class="facts">
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{text(command === '_execute_action' ? 'keys.open' : 'keys.panel')}</dt>
            <dd>{keys === '' ? text('options.keysNone') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{text('options.keysWhere')}</p>
      <button type="button" class="secondary" onClick={() => void open()}>
        {text('options.keysOpen')}
      </button>
    </div>
  )
}
