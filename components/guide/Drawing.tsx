import type { ComponentChildren } from 'preact'
import { type TextKey, text } from '../../seams/text.ts'

interface Props {
  /** The title's text; the description stands beside it as `-desc`. */
  name: DrawingName
  /** In the drawing's own units, of which 340 are its width. */
  height: number
  children: ComponentChildren
}

type DrawingName = { [Key in TextKey]: Key extends `guide.${infer Name}-desc` ? Name : never }[TextKey]

/** A drawing, with a title and in words what it shows. Its lines and letters are coloured in the style sheet. */
export function Drawing({ name, height, children }: Props) {
  return (
    <figure>
      <svg viewBox={`0 0 340 ${height}`} role="img" aria-labelledby={`${name}-drawn`} aria-describedby={`${name}-desc`}>
        <title id={`${name}-drawn`}>{text(`guide.${name}`)}</title>
        <desc id={`${name}-desc`}>{text(`guide.${name}-desc`)}</desc>
        {children}
      </svg>
    </figure>
  )
}
