import type { RefObject } from 'preact'
import type { BundledProvider } from '../../data/dataset.ts'
import type { MainDomains } from '../../lookup/main-domains.ts'
import { dateInWords, listed, text } from '../../seams/text.ts'
import { Monogram } from '../Monogram.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import { Status } from './Status.tsx'
import type { Go } from './usePlace.ts'
import { agreementText, countryName } from './words.ts'

interface Props {
  providers: BundledProvider[]
  mainDomains: MainDomains
  table: RefObject<HTMLTableElement | null>
  go: Go
}

/** Providers as a table, one a row. */
export function Rows({ providers, mainDomains, table, go }: Props) {
  return (
    <table ref={table} class="rows stacked" aria-label={text('browse.title')}>
      <thead>
        <tr>
          <th scope="col">{text('browse.provider')}</th>
          <th scope="col">{text('browse.country')}</th>
          <th scope="col">{text('browse.status')}</th>
          <th scope="col">{text('browse.agreement')}</th>
          <th scope="col">{text('browse.checked')}</th>
        </tr>
      </thead>
      <tbody>
        {providers.map((provider) => (
          <Row key={provider.id} provider={provider} main={mainDomains(provider)} go={go} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ provider, main, go }: { provider: BundledProvider; main: string[]; go: Go }) {
  const { id, name, domains, country, evidence } = provider
  return (
    <tr>
      <th scope="row">
        <div class="named">
          <Monogram name={name} />
          <div>
            <PlaceLink to={{ is: 'entry', id }} go={go}>
              {name}
            </PlaceLink>
            <small>
              {main.length > 0 ? listed(main) : text('names.ownDomains')}
              {domains.length > main.length && ` ${text('browse.moreDomains', { count: domains.length - main.length })}`}
            </small>
          </div>
        </div>
      </th>
      <td class="country">{country === undefined ? '' : countryName(country)}</td>
      <td class="status">
        <Status provider={provider} />
      </td>
      <td class="agreement">{agreementText(provider)}</td>
      <td class="checked">
        {dateInWords(evidence.checked)}
        {evidence.old && <small> {text('source.old')}</small>}
      </td>
    </tr>
  )
}
