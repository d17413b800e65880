import type { JSX } from 'preact'
import { groupByLabels, type LabelGroup } from '../../clients/label-groups.ts'
import type { BundledClient } from '../../data/dataset.ts'
import { language, listed, localised, text } from '../../seams/text.ts'
import { Sentence, type Versions } from '../Sentence.tsx'
import { Configured } from './Configured.tsx'
import { WordsTable } from './WordsTable.tsx'

/** What each program calls the two ways. */
export function Clients({ clients }: { clients: BundledClient[] }) {
  // By the words that stand there.
  const sentences = new Map<string, Versions>()
  const say = (sentence: Versions) => {
    const said = localised(sentence)
    sentences.set(said, sentence)
    return said
  }
  const groups = groupByLabels(clients, language(), say)
  const show = (said: string) => <Sentence of={sentences.get(said) ?? said} />
  const switches = clients.filter(({ security }) => security.kind === 'switch').map(({ name }) => name)
  return (
    <>
      <WordsTable label={text('guide.clients')}>
        {groups.map((group) => (
          <Row key={`${group.tls} ${group.starttls}`} group={group} show={show} />
        ))}
        {switches.length > 0 && (
          <tr>
            <th scope="row">{listed(switches)}</th>
            <td colSpan={2}>{text('guide.onePort')}</td>
          </tr>
        )}
      </WordsTable>
      <Configured clients={clients} />
    </>
  )
}

interface RowProps {
  group: LabelGroup
  show(said: string): JSX.Element
}

function Row({ group: { programs, tls, starttls, trap }, show }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {programs.map(({ name, approximate }, index) => (
          <span key={name}>
            {index > 0 && ', '}
            {name}
            {approximate && <small> ({text('guide.approximate')})</small>}
          </span>
        ))}
        {trap !== undefined && <small class="warned">{show(trap)}</small>}
      </th>
      <td data-label={text('guide.forTls')}>{tls === undefined ? '—' : show(tls)}</td>
      <td data-label={text('guide.forStarttls')}>{starttls === undefined ? '—' : show(starttls)}</td>
    </tr>
  )
}
