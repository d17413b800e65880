import type { ComponentChildren } from 'preact'
import { text } from '../../seams/text.ts'

interface Props {
  label: string
  /** Rows of three: the program, and its words for the two ways, each with its column's name for narrow windows. */
  children: ComponentChildren
}

/** A table of what programs call the two ways of encryption. */
export function WordsTable({ label, children }: Props) {
  return (
    <table class="stacked" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{text('guide.program')}</th>
          <th scope="col">{text('guide.forTls')}</th>
          <th scope="col">{text('guide.forStarttls')}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
