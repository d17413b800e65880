import { useEffect, useState } from 'preact/hooks'
import { askOrigins } from '../../seams/permissions.ts'
import { defaultResolvers, readSettings } from '../../seams/settings.ts'
import { exportSettings, importSettings } from '../../seams/settings-file.ts'
import { text } from '../../seams/text.ts'
import { needsPermission, originOf } from './origins.ts'
import { forgetDone, rememberDone, wasDone } from './over-reload.ts'
import { readGiven } from './read-given.ts'
import { nameOf } from './resolver-words.ts'
import { Section } from './Section.tsx'
import { saveFile } from './save-file.ts'
import { useFileDrop } from './useFileDrop.ts'
import type { Options } from './useOptions.ts'

interface Props {
  options: Options
  origins: readonly string[]
}

/** The settings as a file: saved, and loaded again by a button or by dropping it on the page. */
export function SettingsFile({ options: { settings, outcome, tell }, origins }: Props) {
  const [isLoaded, setLoaded] = useState(false)
  const succeed = () => {
    setLoaded(true)
    tell('file', 'done', text('options.file-imported'))
  }
  useEffect(() => {
    if (!wasDone('file')) return
    forgetDone()
    succeed()
  }, [])

  const saveAll = async () => {
    const content = await exportSettings()
    if (content === undefined) return tell('file', 'failed', text('options.notSavedFile'))
    saveFile('mail-settings-lookup.json', content)
    tell('file', 'done', text('options.savedFile'))
  }
  const load = async (given: File | string | undefined) => {
    setLoaded(false)
    const read = await readGiven(given)
    if (read.is !== 'text') return tell('file', 'failed', text(`options.file-${read.is}`))
    rememberDone('file')
    const outcome = await importSettings(read.text)
    // In another language the page is about to begin anew, and says so then.
    if (outcome.is !== 'imported' || (await readSettings()).language === settings.language) forgetDone()
    if (outcome.is === 'imported') succeed()
    else if (outcome.is === 'damaged') tell('file', 'failed', text('options.file-damaged', { field: text(`options.${outcome.field}`) }))
    else tell('file', 'failed', text(`options.file-${outcome.is}`))
  }
  const isOver = useFileDrop((given) => void load(given))

  const lacking = (settings.resolvers ?? defaultResolvers).filter((url) => needsPermission(origins, url))
  return (
    <Section id="file" lead={text('options.fileLead')} outcome={outcome}>
      <div class={isOver ? 'row actions over' : 'row actions'}>
        <button type="button" class="secondary" onClick={() => void saveAll()}>
          {text('options.saveFile')}
        </button>
        <label class="secondary">
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              void load(currentTarget.files?.[0])
              // So that the same file can be chosen again.
              currentTarget.value = ''
            }}
          />
          {text('options.loadFile')}
        </label>
        <span class="soft">{text('options.dropFile')}</span>
      </div>
      {isLoaded && lacking.length > 0 && (
        <div class="row">
          <p class="amber">{text('options.fileAllow', { hosts: lacking.map(nameOf).join(', ') })}</p>
          <button type="button" class="secondary" onClick={() => void askOrigins(lacking.map(originOf))}>
            {text('options.allow')}
          </button>
        </div>
      )}
    </Section>
  )
}
