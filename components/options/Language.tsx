import { useEffect, useRef } from 'preact/hooks'
import { languages } from '../../locales/languages.ts'
import { browserLanguage } from '../../seams/about.ts'
import { text } from '../../seams/text.ts'
import { namedLanguages, ownName } from './language-names.ts'
import { forgetDone, rememberDone, wasDone } from './over-reload.ts'
import { Section } from './Section.tsx'
import type { Options } from './useOptions.ts'

/** In which language the extension speaks. The page begins anew by itself when it changes. */
export function Language({ options: { settings, outcome, save, tell } }: { options: Options }) {
  const select = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    if (!wasDone('language')) return
    forgetDone()
    // Whoever goes through the list with the arrow keys goes on from here.
    select.current?.focus()
    tell('language', 'done', text('options.saved'))
  }, [])

  const choose = async (tag: string) => {
    rememberDone('language')
    const isSaved = await save('language', { language: languages.find((language) => language === tag) })
    if (!isSaved) forgetDone()
  }
  const control = (
    <select
      ref={select}
      aria-labelledby="language-title"
      aria-describedby="language-lead"
      value={settings.language ?? ''}
      onChange={({ currentTarget }) => void choose(currentTarget.value)}
    >
      <option value="">{text('options.asBrowser', { name: ownName(browserLanguage()) })}</option>
      {namedLanguages().map(({ tag, name }) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </select>
  )
  return <Section id="language" lead={text('options.languageLead')} control={control} outcome={outcome} />
}
