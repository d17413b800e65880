import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { AddressBox } from './AddressBox.tsx'
import { Broken } from './Broken.tsx'
import { Menu } from './Menu.tsx'
import { Pin } from './Pin.tsx'
import { inOneLine } from './pasting.ts'
import type { Actions, Last, Session } from './session.ts'
import { useDrop } from './useDrop.ts'
import type { View } from './view.ts'

interface Props {
  /** What stands in the box at first, and whether it is asked at once. */
  start: { typed: string; asked: boolean }
  load(): Promise<Session>
  /** It stays open: it shows what is looked up elsewhere. Else it has a pin that opens the panel which does. */
  isPanel?: boolean
}

/** The whole popup, or side panel: the address box, and below it whatever is known about what stands in it. */
export function App({ start, load, isPanel = false }: Props) {
  const [typed, setTyped] = useState(start.typed)
  const [view, setView] = useState<View>()
  const [isBroken, setIsBroken] = useState(false)
  // A ref, since whoever is quick types and asks before the loaded session has been drawn.
  const session = useRef<Session | undefined>(undefined)
  const early = useRef({ touched: false, asked: start.asked })
  const isRestored = useRef(false)
  const box = useRef<HTMLInputElement>(null)

  useLayoutEffect(() => box.current?.focus(), [])

  useEffect(() => {
    const open = (loaded: Session) => {
      session.current = loaded
      const now = box.current?.value ?? ''
      const { touched, asked } = early.current
      if (now === '' && !touched) restore(loaded.last)
      else if (asked) loaded.ask(now, setView)
      else loaded.type(now, setView)
      if (isPanel) loaded.follow(restore)
    }
    load().then(open, () => setIsBroken(true))
  }, [])

  // What stands there from last time is replaced by the first key, however soon it comes.
  useLayoutEffect(() => {
    if (isRestored.current) box.current?.select()
    isRestored.current = false
  }, [typed])

  const restore = (last: Last) => {
    isRestored.current = last.typed !== box.current?.value
    setTyped(last.typed)
    session.current?.restore(last, setView)
  }
  const type = (value: string) => {
    early.current = { touched: true, asked: false }
    setTyped(value)
    session.current?.type(value, setView)
  }
  const ask = (value: string) => {
    early.current = { touched: true, asked: true }
    session.current?.ask(value, setView)
  }
  const lookUp = (value: string) => {
    setTyped(value)
    ask(value)
    box.current?.focus()
  }
  const actions: Actions = {
    askAgain: () => ask(typed),
    lookUp,
    pick: (address) => session.current?.pick(address, setView),
    choose: (id) => session.current?.choose(id, setView),
    check: (answered) => session.current?.check(answered, setView),
    askDomain: (answered) => session.current?.askDomain(answered, setView),
    used: (answered) => session.current?.used(answered),
    forgetRecents: () => {
      session.current?.forgetRecents(setView)
      box.current?.focus()
    },
  }
  const pin = () => {
    void session.current?.openPanel().then((isInTheWay) => {
      if (isInTheWay) window.close()
    })
  }
  useDrop(
    (dropped) => lookUp(inOneLine(dropped) ?? dropped),
    () => setView({ is: 'not-text' }),
  )
  return (
    <>
      <header class="bar">
        <AddressBox typed={typed} invalid={view?.is === 'invalid'} box={box} onType={type} onAsk={ask} />
        {!isPanel && <Pin onPin={pin} />}
        <Menu />
      </header>
      {session.current && view ? (
        <>
          <session.current.Beside beside={session.current.beside(typed)} view={view} actions={actions} />
          <session.current.Answer view={view} actions={actions} />
        </>
      ) : isBroken ? (
        <Broken />
      ) : (
        <main data-answer data-state={start.typed ? 'searching' : 'idle'} data-source="" data-domain="" data-provider="" aria-busy="true" />
      )}
    </>
  )
}
