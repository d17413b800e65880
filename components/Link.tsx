import type { ComponentChildren } from 'preact'

/** A link to a page outside: https only, opened in a tab of its own that can't reach back. */
export function Link({ to, children }: { to: string; children: ComponentChildren }) {
  if (!to.startsWith('https://')) return <>{children}</>
  return (
    <a href={to} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}
