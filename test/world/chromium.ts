import { resolve } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import * as z from 'zod'
import { isFinal } from '../../tools/answer.mjs'
import { findProgram } from '../../tools/programs.mjs'
import { answerOf, type ShownAnswer } from './popup.ts'
import type { World } from './world.ts'

interface Options {
  world: World
  /** The built extension; `.output/chrome-mv3` unless told. */
  extensionDir?: string
  /** The browser's language, `en-US` unless told. */
  lang?: string
  dark?: boolean
  headed?: boolean
  /** Trusts the test's own certificate alone, instead of any. */
  checksCertificates?: boolean
  /** The profile's folder, to start again with it; a new one unless told. */
  profileDir?: string
}

export interface Chromium {
  context: BrowserContext
  extensionId: string
  /** Errors that pages and the worker wrote to the console or threw. */
  problems: string[]
  /** Opens the popup in a tab; with an address, waits for its final answer. */
  openPopup(address?: string): Promise<Page>
  /** Types the address, presses Enter, waits for the final answer. Opens a popup where no page is given. */
  lookUp(address: string, page?: Page): Promise<Page>
  answerOf(page: Page): Promise<ShownAnswer>
  stop(): Promise<void>
}

const timeoutMs = 20_000

/** Starts Chromium with the extension, every host name leading to the test's server. Rejects where it is not installed. */
export async function startChromium({ world, extensionDir, lang = 'en-US', dark, headed, ...options }: Options): Promise<Chromium> {
  const executablePath = findProgram('chromium')
  if (!executablePath) throw new Error('Chromium is not installed.')
  const context = await chromium.launchPersistentContext(options.profileDir ?? '', {
    executablePath,
    headless: !headed,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: flags(world, lang, options.checksCertificates ?? false),
    locale: lang,
    env: { ...process.env, LANGUAGE: lang.replace('-', '_'), LANG: `${lang.replace('-', '_')}.UTF-8` },
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width: 440, height: 640 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const problems: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  context.on('weberror', (error) => problems.push(String(error.error())))
  const extensionId = await loadExtension(context, resolve(extensionDir ?? '.output/chrome-mv3'))

  async function openPopup(address?: string): Promise<Page> {
    const page = await context.newPage()
    const query = address === undefined ? '' : `?address=${encodeURIComponent(address)}`
    await page.goto(`chrome-extension://${extensionId}/popup.html${query}`)
    await page.locator('[data-answer]').waitFor({ state: 'attached', timeout: timeoutMs })
    if (address !== undefined) await page.waitForFunction(isFinal, undefined, { timeout: timeoutMs })
    return page
  }

  async function lookUp(address: string, given?: Page): Promise<Page> {
    const page = given ?? (await openPopup())
    const box = page.locator('input[name="address"]')
    await box.fill(address)
    await box.press('Enter')
    // The last answer may still stand there, final too: let the popup draw first.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
    await page.waitForFunction(isFinal, undefined, { timeout: timeoutMs })
    return page
  }

  return { context, extensionId, problems, openPopup, lookUp, answerOf, stop: () => context.close() }
}

function flags({ resolver }: World, lang: string, checksCertificates: boolean): string[] {
  return [
    `--host-resolver-rules=MAP * 127.0.0.1:${resolver.port}`,
    checksCertificates ? `--ignore-certificate-errors-spki-list=${resolver.fingerprint}` : '--ignore-certificate-errors',
    `--lang=${lang}`,
    '--enable-unsafe-extension-debugging',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
}

// Chrome ignores --load-extension since version 137; this command works in Chrome and Chromium alike.
async function loadExtension(context: BrowserContext, path: string): Promise<string> {
  try {
    const session = await context.browser()?.newBrowserCDPSession()
    return z.object({ id: z.string() }).parse(await session?.send('Extensions.loadUnpacked', { path })).id
  } catch (error) {
    await context.close()
    throw error
  }
}
