import type { Page } from 'playwright-core'
import type { State } from '../../test/world/states/state.ts'
import type { Theme } from './plan.ts'

/** Takes a picture: of a popup as it stands there, with two pixels for one; of any other page as a whole. */
export async function takeShot(page: Page, { page: name, size }: State, theme: Theme, path: string): Promise<void> {
  const isSmall = name === 'popup' || name === 'sidepanel'
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: isSmall ? 2 : 1, mobile: false })
  await page.emulateMedia({ colorScheme: theme })
  await page.screenshot({ path, fullPage: !isSmall })
  await devtools.detach()
}
