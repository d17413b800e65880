import { useEffect, useState } from 'preact/hooks'
import { clearRecents, onRecentsChanged, type Recent } from '../../seams/recents.ts'
import type { KeepRecents } from '../../seams/settings.ts'
import { text } from '../../seams/text.ts'
import { Section } from './Section.tsx'
import type { Options } from './useOptions.ts'

const wishes: readonly KeepRecents[] = ['none', 'ordinary', 'everywhere']

/** Whether the last domains are kept, which they are, and a way to forget them. */
export function KeptDomains({ options: { settings, outcome, save, tell }, start }: { options: Options; start: Recent[] }) {
  const [kept, setKept] = useState(start)
  useEffect(() => onRecentsChanged(setKept), [])

  const forget = async () => {
    if (kept.length === 0) return
    if (await clearRecents()) tell('recents', 'done', text('options.forgotten', { count: kept.length }))
    else tell('recents', 'failed', text('options.notForgotten'))
  }
  const choose = async (wish: KeepRecents) => {
    if ((await save('recents', { recents: wish })) && wish === 'none') await forget()
  }
  return (
    <Section id="recents" lead={text('options.recentsLead')} outcome={outcome}>
      <div class="row choices" role="radiogroup" aria-labelledby="recents-title">
        {wishes.map((wish) => (
          <label key={wish}>
            <input type="radio" name="recents" checked={wish === (settings.recents ?? 'ordinary')} onChange={() => void choose(wish)} />
            {text(`options.recents-${wish}`)}
          </label>
        ))}
      </div>
      <div class="row kept">
        <p id="kept">{kept.length === 0 ? text('options.keptNone') : text('options.kept', { count: kept.length })}</p>
        {kept.length > 0 && (
          <ul class="names">
            {kept.map(({ domain, shownDomain }) => (
              <li key={domain}>
                <bdi>{shownDomain}</bdi>
              </li>
            ))}
          </ul>
        )}
        <button type="button" class="secondary" aria-describedby="kept" aria-disabled={kept.length === 0} onClick={() => void forget()}>
          {text('options.forget')}
        </button>
      </div>
    </Section>
  )
}
