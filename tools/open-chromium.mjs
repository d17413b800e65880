import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { printAnswer } from './print-answer.mjs'
import { root } from './run.mjs'
import { hasScreen, popupPath } from './screen.mjs'

const [executablePath, asked] = process.argv.slice(2)
const address = asked ?? (hasScreen ? undefined : 'anna@gmail.com')

const context = await chromium.launchPersistentContext('', {
  executablePath,
  headless: !hasScreen,
  viewport: hasScreen ? null : { width: 440, height: 640 },
  // Chromium refuses to run in its sandbox as root.
  chromiumSandbox: process.getuid?.() !== 0,
  ignoreDefaultArgs: ['--disable-extensions'],
  args: ['--no-first-run', '--enable-unsafe-extension-debugging'],
})
const closed = new Promise((resolve) => context.on('close', resolve))

// Chrome ignores --load-extension since version 137; this command works in Chrome and Chromium alike.
const session = await context.browser().newBrowserCDPSession()
const { id } = await session.send('Extensions.loadUnpacked', { path: join(root, '.output', 'chrome-mv3') })
const page = context.pages()[0] ?? (await context.newPage())
await page.goto(`chrome-extension://${id}/${popupPath(address)}`)

if (hasScreen) {
  console.log('The popup is open in a tab; the extension is in the toolbar as well. Close the browser to end.')
  await closed
} else {
  await printAnswer(page, address)
  await context.close()
}
