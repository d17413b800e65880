import { text } from '../../seams/text.ts'

interface Props<T extends string> {
  label: string
  name: string
  options: readonly { value: T; label: string }[]
  chosen: T | undefined
  onChoose(chosen: T | undefined): void
}

/** One filter: a list of choices, with "any" before them. */
export function Choice<T extends string>({ label, name, options, chosen, onChoose }: Props<T>) {
  return (
    <label class={chosen === undefined ? 'choice' : 'choice chosen'}>
      <span class="label">{label}</span>
      <select
        name={name}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onChoose(options.find(({ value }) => value === currentTarget.value)?.value)}
      >
        <option value="">{text('browse.any')}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
