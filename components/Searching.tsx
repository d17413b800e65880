import type { Query } from '../lookup/address.ts'
import type { NamedRecord } from '../lookup/answer.ts'
import { text } from '../seams/text.ts'
import { Head } from './Head.tsx'
import { Icon } from './Icon.tsx'

/** The frame of the answer, with what has been learnt so far. */
export function Searching({ query, records }: { query: Query; records: NamedRecord[] }) {
  const learnt = [...new Set(records.map(sentence))].slice(0, 5)
  return (
    <>
      <Head name={query.shownDomain}>{text('searching.status')}</Head>
      <section class="card waiting" aria-hidden="true">
        <div class="cardHead">
          <h2>{text('incoming.title')}</h2>
        </div>
        <i />
        <i />
        <i />
      </section>
      <ul class="learnt">
        {learnt.map((line) => (
          <li key={line}>
            <Icon name="tick" />
            {line}
          </li>
        ))}
      </ul>
    </>
  )
}

function sentence({ record, platform }: NamedRecord): string {
  if (record.type === 'SRV') return text('searching.srv', { value: record.value })
  if (record.value === '0 .') return text('searching.nullMx')
  if (platform?.kind === 'gateway') return text('searching.mxGateway', { name: platform.name })
  if (platform) return text('searching.mxPlatform', { name: platform.name })
  return text('searching.mx', { host: record.value.split(' ').at(-1) ?? '' })
}
