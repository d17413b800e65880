import { text } from '../seams/text.ts'
import { Icon } from './Icon.tsx'
import { useDisclosure } from './useDisclosure.ts'

/** The extension's other pages, behind one small button beside the box. */
const pages = [
  { page: 'providers.html', title: 'menu.providers' },
  { page: 'guide.html', title: 'menu.guide' },
  { page: 'options.html', title: 'menu.options' },
] as const

export function Menu() {
  const { ref, handlers } = useDisclosure()
  return (
    <details ref={ref} class="menu" {...handlers}>
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
