import { useEffect, useState } from 'preact/hooks'
import type { SourcesById } from '../../data/sources.ts'
import { dateInWords, text } from '../../seams/text.ts'
import { Link } from '../Link.tsx'

type Source = SourcesById[string][number]

/** Where the entry's facts were read, the newest first, and which of them are no votes. */
export function Sources({ id, load }: { id: string; load(): Promise<SourcesById> }) {
  const [sources, setSources] = useState<Source[]>()
  useEffect(() => {
    void load().then((all) => setSources(all[id] ?? []))
  }, [id])
  return (
    <section aria-labelledby="sources" aria-busy={sources === undefined}>
      <h2 id="sources">{text('details.sources')}</h2>
      {sources && (
        <table class="facts stacked">
          <thead>
            <tr>
              <th scope="col">{text('browse.source')}</th>
              <th scope="col">{text('browse.checked')}</th>
              <th scope="col">{text('browse.trust')}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <Row key={JSON.stringify(source)} source={source} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Row({ source }: { source: Source }) {
  const remarks = remarksOn(source)
  return (
    <tr>
      <td class="name">
        <Link to={source.from}>{source.from.replace('https://', '')}</Link>
        {remarks.length > 0 && <small>{remarks.join(' · ')}</small>}
      </td>
      <td>{dateInWords(source.checked)}</td>
      <td data-label={text('browse.trust')}>{text(`browse.trust-${source.trust}`)}</td>
    </tr>
  )
}

/** What a reader must know to weigh a source. */
function remarksOn({ about, copies, removed, says, confirmed, changed }: Source): string[] {
  return [
    ...(says === undefined ? [] : [text('browse.says', { servers: says })]),
    ...(copies === undefined ? [] : [text('browse.copies', { name: copies })]),
    ...(removed === undefined ? [] : [text('browse.removed', { date: dateInWords(removed) })]),
    ...(confirmed === false ? [text('browse.ownKnowledge')] : []),
    ...(about === 'access' ? [text('browse.access')] : []),
    ...(changed === undefined ? [] : [text('browse.changed', { date: dateInWords(changed) })]),
  ]
}
