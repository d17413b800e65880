import type { BundledClient } from '../../data/dataset.ts'
import { text } from '../../seams/text.ts'
import { WordsTable } from './WordsTable.tsx'

/** What each program that is configured by text calls the two ways. */
export function Configured({ clients }: { clients: BundledClient[] }) {
  const rows = clients.flatMap(({ id, name, security }) => (security.kind === 'config' ? [{ id, name, security }] : []))
  if (rows.length === 0) return null
  return (
    <details>
      <summary>{text('guide.configured')}</summary>
      <WordsTable label={text('guide.configured')}>
        {rows.map(({ id, name, security: { tls, starttls } }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td data-label={text('guide.forTls')}>
              <Codes codes={tls} />
            </td>
            <td data-label={text('guide.forStarttls')}>
              <Codes codes={starttls} />
            </td>
          </tr>
        ))}
      </WordsTable>
    </details>
  )
}

/** What stands in the file, once where it is the same for all protocols. */
function Codes({ codes }: { codes: Record<string, string> }) {
  const different = [...new Set(Object.values(codes))]
  if (different.length === 0) return <>—</>
  return (
    <>
      {different.map((code) => (
        <code key={code}>{code}</code>
      ))}
    </>
  )
}
