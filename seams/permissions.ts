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
