import type { BundledProvider } from '../../data/dataset.ts'
import { text } from '../../seams/text.ts'
import { Link } from '../Link.tsx'
import { Sentence } from '../Sentence.tsx'

/** Limits, remarks, what sources disagree about, and the provider's own pages. */
export function Remarks({ provider: { disputed, limits, notes, help } }: { provider: BundledProvider }) {
  return (
    <>
      {disputed && (
        <section aria-labelledby="disputed">
          <h2 id="disputed">{text('browse.disputed')}</h2>
          <p>
            <Sentence of={disputed} />
          </p>
        </section>
      )}
      <Group id="limits" title={text('browse.limits')} remarks={limits} />
      <Group id="notes" title={text('details.title')} remarks={notes} />
      {help.length > 0 && (
        <section aria-labelledby="help">
          <h2 id="help">{text('browse.help')}</h2>
          <ul>
            {help.map((url) => (
              <li key={url}>
                <Link to={url}>{url.replace('https://', '')}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Group({ id, title, remarks }: { id: string; title: string; remarks: BundledProvider['notes'] }) {
  if (remarks.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {remarks.map(({ text: sentence, url, confirmed }) => (
          <li key={sentence.en}>
            {url ? (
              <Link to={url}>
                <Sentence of={sentence} />
              </Link>
            ) : (
              <Sentence of={sentence} />
            )}
            {confirmed === false && <span class="soft"> ({text('steps.unconfirmed')})</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
