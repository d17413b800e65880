import { useEffect } from 'preact/hooks'

/** Leads to what the page's address names after `#`, now and whenever that changes; `onCome` is called before. */
export function useAnchor(onCome: () => void) {
  useEffect(() => {
    const come = () => {
      if (location.hash === '') return
      onCome()
      // What the search had hidden is shown only after the next drawing.
      requestAnimationFrame(() => setTimeout(() => focusOn(location.hash.slice(1))))
    }
    come()
    addEventListener('hashchange', come)
    return () => removeEventListener('hashchange', come)
  }, [])
}

function focusOn(id: string) {
  const target = document.getElementById(id)
  target?.scrollIntoView()
  const heading = target?.querySelector('h2') ?? target
  heading?.focus({ preventScroll: true })
}
