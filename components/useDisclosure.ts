import { useEffect, useRef } from 'preact/hooks'

/**
 * A `<details>` that behaves as a menu: it closes with Escape, when something beside it is pressed, and when the focus
 * leaves it. Gives the element's ref, its handlers, and a way to close it.
 */
export function useDisclosure(onClose: () => void = () => {}) {
  const ref = useRef<HTMLDetailsElement>(null)
  const close = () => {
    if (!ref.current?.open) return
    ref.current.open = false
    onClose()
  }
  const closeUnlessInside = (target: EventTarget | null) => {
    if (target instanceof Node && !ref.current?.contains(target)) close()
  }
  useEffect(() => {
    const listen = ({ target }: Event) => closeUnlessInside(target)
    document.addEventListener('pointerdown', listen)
    return () => document.removeEventListener('pointerdown', listen)
  }, [])
  /** Back to where it was opened from. */
  const leave = () => {
    close()
    ref.current?.querySelector('summary')?.focus()
  }
  const handlers = {
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === 'Escape') leave()
    },
    onFocusOut: ({ relatedTarget }: FocusEvent) => closeUnlessInside(relatedTarget),
  }
  return { ref, handlers, leave }
}
