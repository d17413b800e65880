import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { text, unmarked } from '../seams/text.ts'
import { Icon } from './Icon.tsx'

interface Props {
  field: 'host' | 'port' | 'security' | 'username'
  label: string
  /** What is shown strong, and copied. */
  value: string
  /** What a screen reader says behind label and value: that it is copied, and of which protocol it is. */
  action: string
  /** A few soft words behind the value. */
  children?: ComponentChildren
  say(message: string): void
}

/** A value that copies itself: the whole cell is the button. */
export function Value({ field, label, value, action, children, say }: Props) {
  const [copied, copy] = useCopy(say)
  return (
    <button type="button" class="cell value" data-copy={field} onClick={() => copy(value, text('copy.done', { value }))}>
      <span class="label">{label}</span>
      <span class="strong">
        <bdi>{breakable(value)}</bdi>
        {children && <small> — {children}</small>}
      </span>
      <span class="unseen"> {action}</span>
      <Icon name={copied ? 'tick' : 'copy'} />
    </button>
  )
}

const tickMs = 1_500

/** Whether something was copied just now, and a way to copy it and say so. */
export function useCopy(say: (message: string) => void): [boolean, (value: string, message: string) => void] {
  const [copied, setCopied] = useState(0)
  useEffect(() => {
    if (copied === 0) return undefined
    const timer = setTimeout(() => setCopied(0), tickMs)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = async (value: string, message: string) => {
    try {
      await navigator.clipboard.writeText(unmarked(value))
      setCopied((count) => count + 1)
      say(message)
    } catch {
      say(text('copy.failed'))
    }
  }
  return [copied > 0, (value, message) => void copy(value, message)]
}

/** Lets a long host name break after a dot instead of anywhere. */
function breakable(value: string) {
  return value.split(/(?<=[.@])/).flatMap((part, index) => (index === 0 ? [part] : [<wbr key={index} />, part]))
}
