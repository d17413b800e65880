import type { ComponentChildren } from 'preact'
import { Monogram } from './Monogram.tsx'

/** Whose settings these are, and below it how we know. */
export function Head({ name, children, aside }: { name: string; children: ComponentChildren; aside?: ComponentChildren }) {
  return (
    <header class="head">
      <Monogram name={name} />
      <div>
        <h1>{name}</h1>
        <p class="soft">{children}</p>
      </div>
      {aside}
    </header>
  )
}
