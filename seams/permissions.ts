import { browser } from 'wxt/browser'

/**
 * Asks the person for these origins (match patterns). To be called straight from a click; the question can close the
 * popup. Resolves to whether they are granted; to `true` without a question where they already were.
 */
export async function askOrigins(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins })
  } catch {
    return false
  }
}

/** Calls `react` when the person has granted origins. */
export function onOriginsGranted(react: (origins: string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins }) => react(origins ?? []))
}

/** The origins (match patterns) that the person has granted and may give back. */
export async function grantedOrigins(): Promise<string[]> {
  try {
    return (await browser.permissions.getAll()).origins ?? []
  } catch {
    return []
  }
}

/** Gives an origin back. Resolves to whether it is gone. */
export async function giveBackOrigin(origin: string): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [origin] })
  } catch {
    return false
  }
}

/** Calls `react` whenever origins are granted or given back, in whatever page or in the browser's own settings. */
export function onOriginsChanged(react: () => void): void {
  browser.permissions.onAdded.addListener(react)
  browser.permissions.onRemoved.addListener(react)
}
