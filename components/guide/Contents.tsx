import { text } from '../../seams/text.ts'
import type { GuideSection } from './sections.ts'

/** The way to each section that is shown. */
export function Contents({ sections }: { sections: GuideSection[] }) {
  return (
    <nav class="contents" aria-label={text('guide.contents')}>
      <ul>
        {sections.map(({ id }) => (
          <li key={id}>
            <a href={`#${id}`}>{text(`guide.${id}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
