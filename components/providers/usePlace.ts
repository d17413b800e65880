import { useEffect, useState } from 'preact/hooks'
import { addressOf, type Place, parsePlace } from './place.ts'

/** `push`: the back button returns from there; `replace`: the same place, changed. */
export type Go = (to: Place, how: 'push' | 'replace') => void

/** The place that the page's address names, and the way to another. */
export function usePlace(): [Place, Go] {
  const [place, setPlace] = useState(() => parsePlace(location.search))
  useEffect(() => {
    const follow = () => setPlace(parsePlace(location.search))
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  const go: Go = (to, how) => {
    if (how === 'push') history.pushState(null, '', addressOf(to))
    else history.replaceState(null, '', addressOf(to))
    setPlace(to)
  }
  return [place, go]
}
