import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { printAnswer } from './print-answer.mjs'
import { root } from './run.mjs'
import { hasScreen, popupPath } from './screen.mjs'

const [executablePath, asked] = process.argv.slice(2)
const address = asked ?? (hasScreen ? undefined : 'anna@gmail.com')

const extension = join(root, '.output', 'firefox-mv3')
const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))
const uuid = randomUUID()
const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath,
  headless: !hasScreen,
  defaultViewport: null,
  // Without it Firefox refuses to go to an extension's page.
  args: ['--remote-allow-system-access'],
  extraPrefsFirefox: {
    'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: uuid }),
  },
})
const closed = new Promise((resolve) => browser.on('disconnected', resolve))
await browser.installExtension(extension)
const [page] = await browser.pages()
if (!hasScreen) await page.setViewport({ width: 440, height: 640 })
// Firefox opens an extension's page but never reports that it has loaded.
await page.goto(`moz-extension://${uuid}/${popupPath(address)}`, { timeout: 2_000 }).catch(() => undefined)

if (hasScreen) {
  console.log('The popup is open in a tab; the extension is in the toolbar as well. Close the browser to end.')
  await closed
} else {
  await printAnswer(page, address)
  await browser.close()
}
