import type { ComponentChildren } from 'preact'
import { text } from '../../seams/text.ts'
import { Icon } from '../Icon.tsx'
import type { Outcome, SectionId } from './useOptions.ts'

interface Props {
  id: SectionId
  lead?: string
  /** One control that stands beside the title where there is room. */
  control?: ComponentChildren
  outcome: Outcome | undefined
  children?: ComponentChildren
}

/** One card of the page: its title, what it is about, its controls, and how the last change to it ended. */
export function Section({ id, lead, control, outcome, children }: Props) {
  const own = outcome?.section === id ? outcome : undefined
  return (
    <section id={id} class="card" aria-labelledby={`${id}-title`}>
      <header>
        <div>
          <h2 id={`${id}-title`}>
            {text(`options.${id}`)}
            {own?.is === 'done' && (
              <span key={own} class="done" aria-hidden="true">
                <Icon name="tick" />
                {own.message}
              </span>
            )}
          </h2>
          {lead !== undefined && (
            <p id={`${id}-lead`} class="soft">
              {lead}
            </p>
          )}
        </div>
        {control}
      </header>
      {own?.is === 'failed' && (
        <p key={own} class="failed" role="alert">
          {own.message}
        </p>
      )}
      {children}
    </section>
  )
}
