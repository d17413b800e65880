import { useEffect, useRef } from 'preact/hooks'
import { text } from '../seams/text.ts'
import { Icon } from './Icon.tsx'

/** The extension's other pages, behind one small button beside the box. */
const pages = [
  { page: 'providers.html', title: 'menu.providers' },
  { page: 'guide.html', title: 'menu.guide' },
] as const

/** A disclosure: closes with Escape, and when the focus leaves it. */
export function Menu() {
  const menu = useRef<HTMLDetailsElement>(null)
  const close = () => {
    if (menu.current) menu.current.open = false
  }
  useEffect(() => {
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !menu.current?.contains(target)) close()
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [])
  return (
    <details
      ref={menu}
      class="menu"
      onKeyDown={({ key }) => {
        if (key === 'Escape') close()
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !menu.current?.contains(relatedTarget)) close()
      }}
    >
      <summary class="quiet" aria-label={text('menu.open')}>
        <Icon name="more" />
      </summary>
      <ul>
        {pages.map(({ page, title }) => (
          <li key={page}>
            <a href={page} target="_blank" rel="noopener">
              {text(title)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
