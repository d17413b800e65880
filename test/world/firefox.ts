import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import * as z from 'zod'
import { isFinal } from '../../tools/answer.mjs'
import { findProgram } from '../../tools/programs.mjs'
import { answerOf, type ShownAnswer } from './popup.ts'
import { startProxy } from './proxy.ts'
import type { World } from './world.ts'

export interface Firefox {
  browser: Browser
  /** Opens the side panel's page in a tab. */
  openPanel(): Promise<Page>
  /** Opens the popup in a tab; with an address, waits for its final answer. */
  openPopup(address?: string): Promise<Page>
  /** Types the address, presses Enter, waits for the final answer. Opens a popup where no page is given. */
  lookUp(address: string, page?: Page): Promise<Page>
  answerOf(page: Page): Promise<ShownAnswer>
  stop(): Promise<void>
}

const timeoutMs = 20_000

/** Starts Firefox with the extension, every HTTPS request led to the test's server. Rejects where it is not installed. */
export async function startFirefox({ world, extensionDir }: { world: World; extensionDir?: string }): Promise<Firefox> {
  const executablePath = findProgram('firefox')
  if (!executablePath) throw new Error('Firefox is not installed.')
  const folder = resolve(extensionDir ?? '.output/firefox-mv3')
  const uuid = randomUUID()
  const proxy = await startProxy(world.resolver.port)
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    acceptInsecureCerts: true,
    defaultViewport: { width: 440, height: 640 },
    // Without it Firefox refuses to go to an extension's page.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [await geckoId(folder)]: uuid }),
      // Firefox has no flag that maps host names, so a proxy does it.
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
    },
  })
  const stop = async () => {
    await browser.close()
    await proxy.stop()
  }
  try {
    await browser.installExtension(folder)
  } catch (error) {
    await stop()
    throw error
  }

  async function open(path: string): Promise<Page> {
    const page = await browser.newPage()
    // Firefox opens an extension's page but never reports that it has loaded.
    await page.goto(`moz-extension://${uuid}/${path}`, { timeout: 1_000 }).catch(() => undefined)
    await page.waitForSelector('[data-answer]', { timeout: timeoutMs })
    return page
  }

  async function openPopup(address?: string): Promise<Page> {
    const page = await open(`popup.html${address === undefined ? '' : `?address=${encodeURIComponent(address)}`}`)
    if (address !== undefined) await page.waitForFunction(isFinal, { timeout: timeoutMs })
    return page
  }

  async function lookUp(address: string, given?: Page): Promise<Page> {
    const page = given ?? (await openPopup())
    const box = await page.waitForSelector('input[name="address"]', { timeout: timeoutMs })
    await box?.click({ count: 3 })
    await box?.type(address)
    await box?.press('Enter')
    // The last answer may still stand there, final too: let the popup draw first.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
    await page.waitForFunction(isFinal, { timeout: timeoutMs })
    return page
  }

  return { browser, openPanel: () => open('sidepanel.html'), openPopup, lookUp, answerOf, stop }
}

async function geckoId(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8'))
  const settings = z.object({ gecko: z.object({ id: z.string() }) })
  return z.object({ browser_specific_settings: settings }).parse(manifest).browser_specific_settings.gecko.id
}
