import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { AddressBox } from './AddressBox.tsx'
import { Menu } from './Menu.tsx'
import type { Actions, Session } from './session.ts'
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
  // A ref, since whoever is quick types and asks before the loaded session has been drawn.
  const session = useRef<Session | undefined>(undefined)
  const early = useRef({ touched: false, asked: start.asked })
  const isRestored = useRef(false)
  const box = useRef<HTMLInputElement>(null)

  useEffect(() => {
    box.current?.focus()
    void load().then((loaded) => {
      session.current = loaded
      const now = box.current?.value ?? ''
      const { touched, asked } = early.current
      const last: Session['last'] = now === '' && !touched ? loaded.last : { typed: now, asked }
      isRestored.current = last.typed !== now
      setTyped(last.typed)
      if (last.asked) loaded.ask(last.typed, setView)
      else loaded.type(last.typed, setView)
      if (last.chosen) loaded.choose(last.chosen, setView)
    })
  }, [])

  // What stands there from last time is replaced by the first key, however soon it comes.
  useLayoutEffect(() => {
    if (isRestored.current) box.current?.select()
    isRestored.current = false
  }, [typed])

  const type = (value: string) => {
    early.current = { touched: true, asked: false }
    setTyped(value)
    session.current?.type(value, setView)
  }
  const ask = (value: string) => {
    early.current = { touched: true, asked: true }
    session.current?.ask(value, setView)
  }
  const actions: Actions = {
    askAgain: () => ask(typed),
    lookUp: (domain) => {
      setTyped(domain)
      ask(domain)
    },
    choose: (id) => session.current?.choose(id, setView),
    check: (answered) => session.current?.check(answered, setView),
    askDomain: (answered) => session.current?.askDomain(answered, setView),
  }
  return (
    <>
      <header class="bar">
        <AddressBox typed={typed} invalid={view?.is === 'invalid'} box={box} onType={type} onAsk={ask} />
        <Menu />
      </header>
      {session.current && view ? (
        <session.current.Answer view={view} actions={actions} />
      ) : (
        <main data-answer data-state={start.typed ? 'searching' : 'idle'} data-source="" data-domain="" data-provider="" aria-busy="true" />
      )}
    </>
  )
}
