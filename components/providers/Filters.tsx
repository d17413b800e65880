import { type Filters as Chosen, choices, noCountry } from '../../lookup/filters.ts'
import { language, text } from '../../seams/text.ts'
import { Choice } from './Choice.tsx'
import { countryName } from './words.ts'

interface Props {
  filters: Chosen
  countries: string[]
  onChoose(filters: Chosen): void
}

/** What narrows the list: one choice each. */
export function Filters({ filters, countries, onChoose }: Props) {
  const { compare } = new Intl.Collator(language())
  const named = [...new Set([...countries, ...(filters.country && filters.country !== noCountry ? [filters.country] : [])])]
    .map((code) => ({ value: code, label: countryName(code) }))
    .sort((a, b) => compare(a.label, b.label))
  return (
    <div class="filters">
      <Choice
        label={text('browse.country')}
        name="country"
        options={[...named, { value: noCountry, label: text('browse.noCountry') }]}
        chosen={filters.country}
        onChoose={(country) => onChoose({ ...filters, country })}
      />
      <Choice
        label={text('browse.protocol')}
        name="protocol"
        options={choices.protocol.map((value) => ({ value, label: text(`browse.protocol-${value}`) }))}
        chosen={filters.protocol}
        onChoose={(protocol) => onChoose({ ...filters, protocol })}
      />
      <Choice
        label={text('browse.signIn')}
        name="signIn"
        options={choices.signIn.map((value) => ({ value, label: text(`browse.signIn-${value}`) }))}
        chosen={filters.signIn}
        onChoose={(signIn) => onChoose({ ...filters, signIn })}
      />
      <Choice
        label={text('browse.status')}
        name="status"
        options={choices.status.map((value) => ({ value, label: text(`browse.status-${value}`) }))}
        chosen={filters.status}
        onChoose={(status) => onChoose({ ...filters, status })}
      />
      <Choice
        label={text('browse.age')}
        name="age"
        options={choices.age.map((value) => ({ value, label: text(`browse.age-${value}`) }))}
        chosen={filters.age}
        onChoose={(age) => onChoose({ ...filters, age })}
      />
    </div>
  )
}
