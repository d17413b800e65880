import { render } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** The least that a popup with a box can be. */
function Box() {
  const box = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => box.current?.focus(), [])
  return <input ref={box} aria-label="Address" placeholder="anna@firm.example" />
}

const root = document.getElementById('app')
if (root) render(<Box />, root)
