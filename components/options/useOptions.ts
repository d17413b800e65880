import { useEffect, useRef, useState } from 'preact/hooks'
import { onSettingsChanged, type Settings, writeSettings } from '../../seams/settings.ts'
import { text } from '../../seams/text.ts'
import { type Said, useAnnouncer } from '../Announcer.tsx'

/** The sections of the page. */
export type SectionId = 'language' | 'client' | 'resolvers' | 'recents' | 'permissions' | 'file' | 'about'

/** How the last change ended, and in which section it stands. */
export interface Outcome {
  section: SectionId
  is: 'done' | 'failed'
  message: string
}

/** The settings as they are, and what a section can do about them. */
export interface Options {
  settings: Settings
  outcome: Outcome | undefined
  said: Said
  /** Says that something was done, or why it was not, in its section. */
  tell(section: SectionId, is: Outcome['is'], message: string): void
  /** Tells screen readers something that stands on the page anyway. */
  say(message: string): void
  /** Saves a change and tells how it went; what could not be saved goes back to what it was. Resolves to whether it could. */
  save(section: SectionId, change: Settings | ((now: Settings) => Settings), done?: string): Promise<boolean>
}

/** @param start the settings when the page was opened */
export function useOptions(start: Settings): Options {
  const [settings, setSettings] = useState(start)
  const [outcome, setOutcome] = useState<Outcome>()
  const [said, say] = useAnnouncer()
  const now = useRef(start)
  const show = (next: Settings) => {
    now.current = next
    setSettings(next)
  }
  useEffect(() => onSettingsChanged(show), [])

  const tell: Options['tell'] = (section, is, message) => {
    setOutcome({ section, is, message })
    // A failure is an alert of its own.
    if (is === 'done') say(message)
  }
  const save: Options['save'] = async (section, wish, done = text('options.saved')) => {
    const before = now.current
    const change = typeof wish === 'function' ? wish(before) : wish
    show({ ...before, ...change })
    const isSaved = await writeSettings(change)
    if (!isSaved) show(before)
    tell(section, isSaved ? 'done' : 'failed', isSaved ? done : text('options.notSaved'))
    return isSaved
  }
  return { settings, outcome, said, tell, say, save }
}
