import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { AddressBox } from './AddressBox.tsx'
import type { Session } from './session.ts'
import type { View } from './view.ts'

interface Props {
  /** What stands in the box at first, and whether it is asked at once. */
  start: { typed: string; asked: boolean }
  load(): Promise<Session>
}

/** The whole popup: the address box, and below it whatever is known about what stands in it. */
export function App({ start, load }: Props) {
  const [typed, setTyped] = useState(start.typed)
  const [view, setView] = useState<View>()
  const [session, setSession] = useState<Session>()
  const box = useRef<HTMLInputElement>(null)
  // Whoever is quicker than the loading is not forgotten.
  const askedEarly = useRef(start.asked)
  const isRestored = useRef(false)

  useEffect(() => {
    box.current?.focus()
    void load().then(async (loaded) => {
      setSession(loaded)
      const typedMeanwhile = box.current?.value ?? ''
      const restored = await loaded.open({ typed: typedMeanwhile, asked: askedEarly.current }, setView)
      if (restored === typedMeanwhile || box.current?.value !== typedMeanwhile) return
      isRestored.current = true
      setTyped(restored)
    })
  }, [])

  // What stands there from last time is replaced by the first key, however soon it comes.
  useLayoutEffect(() => {
    if (isRestored.current) box.current?.select()
    isRestored.current = false
  }, [typed])

  const ask = (value: string) => {
    askedEarly.current = true
    session?.ask(value, setView)
  }
  return (
    <>
      <AddressBox
        typed={typed}
        invalid={view?.is === 'invalid'}
        box={box}
        onType={(value) => {
          setTyped(value)
          session?.type(value, setView)
        }}
        onAsk={ask}
      />
      {session && view ? (
        <session.Answer view={view} onAskAgain={() => ask(typed)} />
      ) : (
        <main data-answer data-state={start.typed ? 'searching' : 'idle'} data-source="" data-domain="" data-provider="" aria-busy="true" />
      )}
    </>
  )
}
