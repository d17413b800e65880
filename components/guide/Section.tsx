import type { BundledClient } from '../../data/dataset.ts'
import { text } from '../../seams/text.ts'
import { Link } from '../Link.tsx'
import type { GuideSection } from './sections.ts'

interface Props {
  section: GuideSection
  clients: BundledClient[]
  /** Left out by the search. */
  hidden: boolean
}

/** One question: the answer in short, then the rest, then where it stands. */
export function Section({ section: { id, Body, sources }, clients, hidden }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} hidden={hidden}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {text(`guide.${id}`)}
      </h2>
      <p class="short">
        <b>{text('guide.short')}</b> {text(`guide.${id}-short`)}
      </p>
      <Body clients={clients} />
      {sources.length > 0 && (
        <p class="sources soft">
          {text('guide.sources')}:{' '}
          {sources.map(({ name, url }, index) => (
            <span key={url}>
              {index > 0 && ' · '}
              <Link to={url}>{name}</Link>
            </span>
          ))}
        </p>
      )}
    </section>
  )
}
