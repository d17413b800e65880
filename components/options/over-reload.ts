import type { SectionId } from './useOptions.ts'

/** The page begins anew when its language changes. This is to be called before, and tells afterwards what was done. */
export function rememberDone(section: SectionId): void {
  history.replaceState({ done: section }, '')
}

export function forgetDone(): void {
  history.replaceState(null, '')
}

/** Whether this section was what the page began anew for. */
export function wasDone(section: SectionId): boolean {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'done' in state && state.done === section
}
