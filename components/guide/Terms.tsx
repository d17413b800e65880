import type { ComponentChildren } from 'preact'
import { type TextKey, text } from '../../seams/text.ts'

interface Props {
  /** What is explained, by what; an `id` makes the term an anchor. */
  terms: { term: ComponentChildren; means: TextKey; id?: string }[]
}

/** Words and what they mean. */
export function Terms({ terms }: Props) {
  return (
    <dl>
      {terms.map(({ term, means, id }) => (
        <div key={means} id={id} {...(id !== undefined && { tabIndex: -1 })}>
          <dt>{term}</dt>
          <dd>{text(means)}</dd>
        </div>
      ))}
    </dl>
  )
}
