import { useRef } from 'preact/hooks'
import { giveBackOrigin } from '../../seams/permissions.ts'
import { defaultResolvers } from '../../seams/settings.ts'
import { text } from '../../seams/text.ts'
import { allows, hostOf } from './origins.ts'
import { nameOf } from './resolver-words.ts'
import { Section } from './Section.tsx'
import type { Options } from './useOptions.ts'

interface Props {
  options: Options
  origins: readonly string[]
}

/** Which servers the browser lets the extension ask, what for, and a way to give each back. */
export function Permissions({ options: { settings, outcome, tell }, origins }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const giveBack = async (origin: string, host: string) => {
    if (!(await giveBackOrigin(origin))) return tell('permissions', 'failed', text('options.notGivenBack'))
    // Its button is about to go.
    box.current?.focus()
    tell('permissions', 'done', text('options.givenBack', { host }))
  }
  const resolvers = settings.resolvers ?? defaultResolvers
  return (
    <Section id="permissions" lead={text('options.permissionsLead')} outcome={outcome}>
      <div ref={box} tabIndex={-1}>
        {origins.length === 0 && <p class="row">{text('options.permissionsNone')}</p>}
        <ul class="rows">
          {origins.map((origin) => {
            const host = shownHost(origin)
            const resolver = resolvers.find((url) => allows([origin], url))
            return (
              <li key={origin}>
                <div>
                  <b>
                    <bdi>{host}</bdi>
                  </b>
                  <p class="soft">{resolver ? text('options.forResolver', { name: nameOf(resolver) }) : text('options.forOther')}</p>
                </div>
                <button
                  type="button"
                  class="secondary"
                  aria-label={text('options.giveBackOne', { host })}
                  onClick={() => void giveBack(origin, host)}
                >
                  {text('options.giveBack')}
                </button>
              </li>
            )
          })}
        </ul>
      </div>
    </Section>
  )
}

function shownHost(origin: string): string {
  const host = hostOf(origin)
  return host === '*' ? text('options.everyHost') : host
}
