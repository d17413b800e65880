import { text } from '../../seams/text.ts'
import { Icon } from '../Icon.tsx'
import { nameOf, resultText, type Tested } from './resolver-words.ts'

interface Props {
  url: string
  isFirst: boolean
  isLast: boolean
  tested: Tested | undefined
  lacksPermission: boolean
  onMove(by: -1 | 1): void
  onRemove(): void
  onTest(): void
  onAllow(): void
}

/** One resolver of the list: who it is, what a test said, and what can be done with it. */
export function ResolverRow({ url, isFirst, isLast, tested, lacksPermission, onMove, onRemove, onTest, onAllow }: Props) {
  const name = nameOf(url)
  const isUntold = tested === undefined || (tested.is === 'trouble' && tested.trouble === 'unreachable')
  const move = (button: 'up' | 'down', by: -1 | 1, isEnd: boolean) => {
    const label = text(button === 'up' ? 'options.moveUp' : 'options.moveDown', { name })
    return (
      <button
        type="button"
        class={`quiet ${button}`}
        data-do={button}
        disabled={isEnd}
        aria-label={label}
        title={label}
        onClick={() => onMove(by)}
      >
        <Icon name="down" />
      </button>
    )
  }
  const removal = text('options.remove', { name })
  return (
    <li>
      <div class="resolver">
        <b>
          <bdi>{name}</bdi>
        </b>
        <bdi class="soft">{url}</bdi>
        {lacksPermission && isUntold ? (
          <p class="amber">
            {text('options.needsPermission')}{' '}
            <button type="button" class="link" aria-label={text('options.allowFor', { name })} onClick={onAllow}>
              {text('options.allow')}
            </button>
          </p>
        ) : (
          tested && <p class={toneOf(tested)}>{resultText(tested)}</p>
        )}
      </div>
      <div class="tools">
        <button
          type="button"
          class="secondary"
          aria-label={text('options.testOne', { name })}
          aria-busy={tested?.is === 'running'}
          onClick={onTest}
        >
          {text('options.test')}
        </button>
        {move('up', -1, isFirst)}
        {move('down', 1, isLast)}
        <button type="button" class="quiet" data-do="remove" aria-label={removal} title={removal} onClick={onRemove}>
          <Icon name="cross" />
        </button>
      </div>
    </li>
  )
}

function toneOf(tested: Tested): string {
  if (tested.is === 'running') return 'soft'
  return tested.is === 'works' ? 'green' : 'red'
}
