import { groupByLabels, type LabelGroup } from '../../clients/label-groups.ts'
import type { BundledClient } from '../../data/dataset.ts'
import { language, localised, text } from '../../seams/text.ts'
import { Configured } from './Configured.tsx'
import { WordsTable } from './WordsTable.tsx'

/** What each program calls the two ways. */
export function Clients({ clients }: { clients: BundledClient[] }) {
  const groups = groupByLabels(clients, language(), localised)
  const switches = clients.filter(({ security }) => security.kind === 'switch').map(({ name }) => name)
  return (
    <>
      <WordsTable label={text('guide.clients')}>
        {groups.map((group) => (
          <Row key={`${group.tls} ${group.starttls}`} group={group} />
        ))}
        {switches.length > 0 && (
          <tr>
            <th scope="row">{switches.join(', ')}</th>
            <td colSpan={2}>{text('guide.onePort')}</td>
          </tr>
        )}
      </WordsTable>
      <Configured clients={clients} />
    </>
  )
}

function Row({ group: { programs, tls, starttls, trap } }: { group: LabelGroup }) {
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
        {trap !== undefined && <small class="warned">{trap}</small>}
      </th>
      <td data-label={text('guide.forTls')}>{tls ?? '—'}</td>
      <td data-label={text('guide.forStarttls')}>{starttls ?? '—'}</td>
    </tr>
  )
}
