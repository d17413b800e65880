import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import russian from '../../locales/ru.json' with { type: 'json' }
import { startAllowed } from '../world/allowed.ts'
import { axeFaults } from '../world/axe.ts'
import type { Chromium } from '../world/chromium.ts'
import { ownRequests } from '../world/own-requests.ts'
import { startWorld, type World } from '../world/world.ts'

// What resolvers are tried out with, and domains to look up.
const zone = `
ietf.org. MX 0 mail.ietf.org.
ietf.org. A 192.0.2.1
ietf.org. AAAA 2001:db8::1
ietf.org. TXT "v=spf1 -all"
dnssec-failed.org. A 192.0.2.2
*.firm.example. MX 1 aspmx.l.google.com.
`
const allowed = ['dns.quad9.net', 'dns.firm.example', 'down.firm.example', 'page.firm.example', 'autoconfig.firm.example']
const usual = ['https://cloudflare-dns.com/dns-query', 'https://dns.google/dns-query']

let world: World
let chromium: Chromium

beforeAll(async () => {
  world = await startWorld(zone)
  world.resolver.ad = (name) => name === 'ietf.org'
  world.resolver.faults.set('cloudflare-dns.com', { is: 'servfail', names: ['dnssec-failed.org'] })
  world.resolver.faults.set('down.firm.example', { is: 'reset' })
  world.resolver.faults.set('page.firm.example', { is: 'html' })
  chromium = await startAllowed(
    world,
    allowed.map((host) => `https://${host}/*`),
  )
})
afterAll(async () => {
  await chromium?.stop()
  await world?.stop()
})

/** Opens the page with these settings and nothing else kept. */
async function open(settings: { language?: string } & Record<string, unknown> = {}): Promise<Page> {
  const page = await chromium.context.newPage()
  // A page of the extension that does not follow its settings.
  await page.goto(`chrome-extension://${chromium.extensionId}/manifest.json`)
  await page.evaluate(`chrome.storage.local.clear().then(() => chrome.storage.local.set({ settings: ${JSON.stringify(settings)} }))`)
  await page.evaluate((language) => localStorage.setItem('language', language), settings.language ?? '')
  await page.goto(`chrome-extension://${chromium.extensionId}/options.html`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const list = (page: Page, name: string) => section(page, name).getByRole('combobox')
const names = (page: Page) => section(page, 'DNS resolvers').getByRole('listitem').locator('b').allTextContents()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
const stored = (page: Page) => page.evaluate(`chrome.storage.local.get('settings').then(({ settings }) => settings)`)
/** What a screen reader is told. */
const said = (page: Page, message: string) => page.locator('output', { hasText: message }).waitFor({ state: 'attached' })
const refuse = (page: Page, call: 'get' | 'set' | 'remove') =>
  page.evaluate(`chrome.storage.local.${call} = () => Promise.reject(new Error('full'))`)

describe('the language', () => {
  test('changes this page and the popup, and goes back to the browser’s', async () => {
    const page = await open()
    await list(page, 'Language').selectOption({ label: 'Русский' })
    await page.locator('html[lang="ru"]').waitFor()
    await page.getByRole('link', { name: russian.menu.guide }).waitFor()
    // Whoever goes through the list with the arrow keys goes on from where they were.
    expect(await page.evaluate(() => document.activeElement instanceof HTMLSelectElement && document.activeElement.value)).toBe('ru')
    const popup = await chromium.openPopup()
    await popup.getByText(russian.idle.title).waitFor()

    await page.locator('select').first().selectOption('')
    await page.locator('html[lang="en"]').waitFor()
    await popup.getByText('Which mail settings do you need?').waitFor()
    await popup.close()
    await page.close()
  })

  test('is named as its speakers name it, after the browser’s', async () => {
    const page = await open()
    const options = await list(page, 'Language').getByRole('option').all()
    const all = await Promise.all(options.map(async (option) => `${await option.getAttribute('lang')} ${await option.textContent()}`))
    expect(all[0]).toBe('null As the browser (English)')
    expect(all).toEqual(expect.arrayContaining(['de Deutsch', 'fr Français', 'tr Türkçe', 'uk Українська', 'ja 日本語', 'ar العربية']))
    await page.close()
  })

  test('written from right to left turns the page round', async () => {
    const page = await open({ language: 'ar' })
    await page.locator('html[dir="rtl"][lang="ar"]').waitFor()
    await page.locator('main').waitFor()
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.close()
  })
})

test('the mail program chosen here is the popup’s, and the other way round', async () => {
  const page = await open()
  await list(page, 'Mail program').selectOption('thunderbird-desktop')
  await said(page, 'Saved')
  const popup = await chromium.openPopup('anna@gmail.com')
  await popup.getByLabel('Setting up: Thunderbird').click()
  await popup.getByRole('button', { name: 'Any program' }).click()
  await expect.poll(() => list(page, 'Mail program').inputValue()).toBe('')
  await popup.close()
  await page.close()
})

describe('DNS resolvers', () => {
  test('are tested: how quick they are, and whether they check DNSSEC', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Test all' }).click()
    await page.getByText(/^Answers in \d+ ms \(median of 3\)\. Checks DNSSEC\.$/).waitFor()
    await page.getByText(/^Answers in \d+ ms \(median of 3\)\. Does not check DNSSEC\.$/).waitFor()
    await said(page, 'Cloudflare: Answers in')
    await page.close()
  })

  test.each([
    ['down', 'It could not be reached.'],
    ['page', 'It did not answer as a DNS resolver.'],
  ])('one that is %s says so when it is tested', async (host, sentence) => {
    const page = await open({ resolvers: [`https://${host}.firm.example/dns-query`] })
    await page.getByRole('button', { name: `Test ${host}.firm.example` }).click()
    await page.getByText(sentence, { exact: true }).waitFor()
    await page.close()
  })

  test('can be added by name', async () => {
    const page = await open()
    await page.getByLabel('Known resolvers').selectOption({ label: 'Quad9 (may hide names)' })
    expect(await page.getByLabel('Address (URL)').inputValue()).toBe('https://dns.quad9.net/dns-query')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await said(page, 'Quad9 was added')
    expect(await names(page)).toEqual(['Cloudflare', 'Google', 'Quad9'])
    expect(await page.getByLabel('Known resolvers').getByRole('option', { name: 'Quad9' }).count()).toBe(0)
    await page.close()
  })

  test('can be added by address, and are then asked', async () => {
    const page = await open()
    await page.getByLabel('Address (URL)').fill(' https://DNS.firm.example/dns-query{?dns}')
    await page.getByLabel('Address (URL)').press('Enter')
    await said(page, 'dns.firm.example was added')
    await page.getByRole('button', { name: 'Move dns.firm.example up' }).click()
    await page.getByRole('button', { name: 'Move dns.firm.example up' }).click()
    await expect.poll(() => names(page)).toEqual(['dns.firm.example', 'Cloudflare', 'Google'])
    expect(await firstAsked('added')).toBe('dns.firm.example')
    await page.close()
  })

  test('that answer everybody need no permission', async () => {
    const page = await open()
    await page.evaluate(`globalThis.asked = []; chrome.permissions.request = async (wanted) => { asked.push(wanted); return false }`)
    await page.getByLabel('Known resolvers').selectOption({ label: 'Njalla' })
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await said(page, 'Njalla was added')
    expect(await page.evaluate('asked')).toEqual([])
    await page.close()
  })

  test.each([
    ['dns.firm.example', 'This is no complete address.'],
    ['http://dns.firm.example/dns-query', 'Only an address that begins with https://'],
    ['https://anna:secret@dns.firm.example/', 'Take the name and password out of the address'],
    ['https://dns.firm.example/dns-query?x=1', 'Take out everything from the first ? or # on'],
    ['https://dns.google/dns-query', 'It is in the list already.'],
  ])('%s is not taken: %s', async (typed, sentence) => {
    const page = await open()
    const box = page.getByLabel('Address (URL)')
    await box.fill(typed)
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('alert').getByText(sentence).waitFor()
    expect([await box.inputValue(), await box.getAttribute('aria-invalid')]).toEqual([typed, 'true'])
    expect(await names(page)).toEqual(['Cloudflare', 'Google'])
    await page.close()
  })

  test.each(['down', 'page'])('one that is %s is only added when it is wanted all the same', async (host) => {
    const page = await open()
    const box = page.getByLabel('Address (URL)')
    await box.fill(`https://${host}.firm.example/dns-query`)
    await box.press('Enter')
    await page.getByRole('alert').getByText('It was not added.').waitFor()
    expect(await names(page)).toEqual(['Cloudflare', 'Google'])
    expect(await box.inputValue()).toBe(`https://${host}.firm.example/dns-query`)
    await page.getByRole('button', { name: 'Add anyway' }).click()
    await expect.poll(() => names(page)).toEqual(['Cloudflare', 'Google', `${host}.firm.example`])
    await page.close()
  })

  test('one for which the person gives no permission is not added', async () => {
    const page = await open()
    await page.evaluate(`globalThis.asked = []; chrome.permissions.request = async (wanted) => { asked.push(wanted); return false }`)
    const seen = world.resolver.requests.length
    await page.getByLabel('Address (URL)').fill('https://dns.stranger.example:8443/dns-query')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('alert').getByText('Without your permission dns.stranger.example:8443 may not be asked').waitFor()
    expect(await page.evaluate('asked')).toEqual([{ origins: ['https://dns.stranger.example/*'] }])
    expect(await page.getByLabel('Address (URL)').inputValue()).toBe('https://dns.stranger.example:8443/dns-query')
    expect(world.resolver.requests.slice(seen).some(({ host }) => host === 'dns.stranger.example')).toBe(false)
    await page.close()
  })

  test('one in the list that lacks the permission says so, and is tested once it has it', async () => {
    const page = await open({ resolvers: ['https://dns.stranger.example/dns-query'] })
    await page.getByText('The browser needs your permission first.').waitFor()
    await page.evaluate('chrome.permissions.request = async () => false')
    await page.getByRole('button', { name: 'Give permission for dns.stranger.example' }).click()
    await page.getByText('Without your permission dns.stranger.example may not be asked.').waitFor()
    await page.evaluate('chrome.permissions.request = async () => true')
    await page.getByRole('button', { name: 'Give permission for dns.stranger.example' }).click()
    await page.getByText(/^Answers in/).waitFor()
    await page.close()
  })

  test('are asked in the order of the list, and the focus goes along with a row that moves', async () => {
    const page = await open()
    expect(await firstAsked('one')).toBe('cloudflare-dns.com')
    await page.getByRole('button', { name: 'Move Google up' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => names(page)).toEqual(['Google', 'Cloudflare'])
    await expect.poll(() => focused(page)).toBe('Move Google down')
    await said(page, 'Google now has place 1')
    expect(await firstAsked('two')).toBe('dns.google')
    await page.getByRole('button', { name: 'Back to the usual two' }).click()
    await expect.poll(() => names(page)).toEqual(['Cloudflare', 'Google'])
    await expect.poll(() => stored(page)).toEqual({ version: 1 })
    expect(await firstAsked('three')).toBe('cloudflare-dns.com')
    await page.close()
  })

  test('can be removed, but for the last', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Remove Cloudflare' }).click()
    await expect.poll(() => names(page)).toEqual(['Google'])
    await expect.poll(() => focused(page)).toBe('Remove Google')
    expect(await firstAsked('left')).toBe('dns.google')
    await page.getByRole('button', { name: 'Remove Google' }).click()
    await page.getByRole('alert').getByText('One resolver has to stay.').waitFor()
    expect(await names(page)).toEqual(['Google'])
    await page.close()
  })

  test('are no more than ten', async () => {
    const page = await open({ resolvers: Array.from({ length: 10 }, (_, index) => `https://dns${index}.firm.example/dns-query`) })
    await page.getByLabel('Address (URL)').fill('https://dns.firm.example/dns-query')
    await page.getByLabel('Address (URL)').press('Enter')
    await page.getByRole('alert').getByText('The list takes 10 resolvers.').waitFor()
    await page.close()
  })

  test('changed in another window stand here too', async () => {
    const page = await open()
    const other = await open()
    await other.getByRole('button', { name: 'Remove Google' }).click()
    await expect.poll(() => names(page)).toEqual(['Cloudflare'])
    await other.close()
    await page.close()
  })
})

/** Looks up a domain that nobody has asked about, and says which resolver heard of it first. */
async function firstAsked(label: string): Promise<string | undefined> {
  const domain = `${label}.firm.example`
  const popup = await chromium.lookUp(`anna@${domain}`)
  await popup.close()
  return world.resolver.requests.find(({ question }) => question?.name === domain)?.host
}

describe('recent domains', () => {
  const kept = (page: Page) => section(page, 'Recent domains').getByRole('listitem').allTextContents()

  test('stand there and are forgotten', async () => {
    const page = await open()
    const popup = await chromium.lookUp('anna@kept.firm.example')
    await chromium.lookUp('anna@lately.firm.example', popup)
    await section(page, 'Recent domains').getByText('2 domains are kept now:').waitFor()
    expect(await kept(page)).toEqual(['lately.firm.example', 'kept.firm.example'])
    const button = page.getByRole('button', { name: 'Forget them all' })
    await button.click()
    await said(page, '2 domains were forgotten')
    await page.getByText('No domain is kept now.').waitFor()
    expect(await button.getAttribute('aria-disabled')).toBe('true')
    expect(await page.evaluate(`chrome.storage.local.get('recents')`)).toEqual({})
    await popup.close()
    await page.close()
  })

  test('are forgotten and kept no more when none is to be kept', async () => {
    const page = await open()
    const popup = await chromium.lookUp('anna@before.firm.example')
    await page.getByText('1 domain is kept now:').waitFor()
    await page.getByLabel('Keep none').check()
    await page.getByText('No domain is kept now.').waitFor()
    expect(await stored(page)).toEqual({ version: 1, recents: 'none' })
    await chromium.lookUp('anna@unkept.firm.example', popup)
    await page.getByLabel('Keep them, but not in private windows').check()
    await chromium.lookUp('anna@after.firm.example', popup)
    await expect.poll(() => kept(page)).toEqual(['after.firm.example'])
    await popup.close()
    await page.close()
  })
})

const settingsFile = (settings: unknown, version = 1) => JSON.stringify({ format: 'mail-settings-lookup', version, settings })

describe('the settings file', () => {
  const chosen = { resolvers: ['https://dns.firm.example/dns-query', usual[1]], client: 'thunderbird-desktop', recents: 'none' }
  const load = (page: Page, content: string) =>
    page.getByLabel('Load settings').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) })

  test('takes all settings there and back', async () => {
    const page = await open({ version: 1, ...chosen })
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save settings' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('mail-settings-lookup.json')
    const content = await readFile(await file.path(), 'utf8')
    await page.close()

    const other = await open({ client: 'mutt' })
    await load(other, content)
    await said(other, 'The settings of the file are in use now.')
    expect(await stored(other)).toEqual({ version: 1, ...chosen })
    expect(await names(other)).toEqual(['dns.firm.example', 'Google'])
    expect(await list(other, 'Mail program').inputValue()).toBe('thunderbird-desktop')
    expect(await other.getByLabel('Keep none').isChecked()).toBe(true)
    await other.close()
  })

  test('in another language begins the page anew, and says so then', async () => {
    const page = await open({ language: 'ru' })
    await page.locator('html[lang="ru"] main').waitFor()
    await page.locator('input[type="file"]').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from(settingsFile({ resolvers: ['https://dns.stranger.example/dns-query'] })),
    })
    await page.locator('html[lang="en"]').waitFor()
    await said(page, 'The settings of the file are in use now.')
    await page.getByText('The browser needs your permission before these resolvers can be asked: dns.stranger.example.').waitFor()
    await page.close()
  })

  test('names resolvers that need a permission, and asks for it', async () => {
    const page = await open()
    await load(page, settingsFile({ resolvers: [...usual, 'https://dns.stranger.example/dns-query', 'https://dns.mullvad.net/dns-query'] }))
    await page.getByText('these resolvers can be asked: dns.stranger.example, Mullvad.').waitFor()
    await page.evaluate(`globalThis.asked = []; chrome.permissions.request = async (wanted) => { asked.push(wanted); return false }`)
    await page.getByRole('button', { name: 'Give permission', exact: true }).click()
    await expect.poll(() => page.evaluate('asked')).toEqual([{ origins: ['https://dns.stranger.example/*', 'https://dns.mullvad.net/*'] }])
    await page.close()
  })

  test.each([
    ['garbage', '\u0000\u0001', 'This is not a settings file of this extension.'],
    ['JSON of something else', '{"name":"firm","version":"1.0.0"}', 'This is not a settings file of this extension.'],
    ['one of a newer version', settingsFile({ client: 'mutt' }, 2), 'The file comes from a newer version'],
    [
      'one that was damaged',
      settingsFile({ client: 'mutt', resolvers: ['http://x'] }),
      'What the file says about “DNS resolvers” makes no sense.',
    ],
    ['a large one', ' '.repeat(100_001), 'This is larger than 100 kB'],
    ['an empty one', '', 'This is not a settings file of this extension.'],
  ])('%s is refused and changes nothing', async (_, content, sentence) => {
    const page = await open({ version: 1, ...chosen })
    await load(page, content)
    await page.getByRole('alert').getByText(sentence).waitFor()
    expect(await stored(page)).toEqual({ version: 1, ...chosen })
    await page.close()
  })

  test.each([
    ['a settings file', settingsFile({ client: 'thunderbird-desktop' }), 'file', 'The settings of the file are in use now.'],
    ['the text of one', settingsFile({ client: 'thunderbird-desktop' }), 'text/plain', 'The settings of the file are in use now.'],
    ['a picture from a page', 'https://firm.example/x.png', 'text/uri-list', 'This is no file that can be read.'],
  ])('%s can be dropped anywhere on the page', async (_, content, type, sentence) => {
    const page = await open()
    const data = await page.evaluateHandle(
      ([content, type]) => {
        const data = new DataTransfer()
        if (type === 'file') data.items.add(new File([content], 'x.json', { type: 'application/json' }))
        else data.setData(type, content)
        return data
      },
      [content, type] as const,
    )
    await page.dispatchEvent('h1', 'dragover', { dataTransfer: data })
    await page.dispatchEvent('h1', 'drop', { dataTransfer: data })
    await page.getByText(sentence).first().waitFor()
    await page.close()
  })

  test('is reached by the keyboard', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Save settings' }).focus()
    await page.keyboard.press('Tab')
    const chooser = page.waitForEvent('filechooser')
    await page.keyboard.press('Space')
    expect((await chooser).isMultiple()).toBe(false)
    await page.close()
  })
})

describe('about', () => {
  test('says which version this is, what it knows and which keys open it', async () => {
    const page = await open()
    const about = section(page, 'About')
    await about.getByText('Newest check').waitFor()
    const facts = await about.locator('dl > div').allTextContents()
    expect(facts).toEqual([
      expect.stringMatching(/^Version\d+\.\d+/),
      expect.stringMatching(/^Providers\d{3}/),
      expect.stringMatching(/^Domains\d,\d{3}/),
      expect.stringMatching(/^Newest check of the data\D+20\d\d$/),
      'Open Mail Settings LookupAlt+Shift+M',
      'Open the side panelnone',
    ])
    const links = await about.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links).toEqual(['guide.html', 'providers.html', 'licences.txt'])
    await page.close()
  })

  test('leads to the browser’s page of shortcuts', async () => {
    const page = await open()
    const tab = chromium.context.waitForEvent('page')
    await page.getByRole('button', { name: 'Change shortcuts' }).click()
    await expect.poll(async () => (await tab).url()).toBe('chrome://extensions/shortcuts')
    await (await tab).close()
    await page.close()
  })
})

describe('where storage fails, it is said and the control goes back:', () => {
  const notSaved = 'The browser could not save this, so nothing was changed.'

  test.each(['get', 'set'] as const)('a chosen program (%s)', async (call) => {
    const page = await open({ client: 'thunderbird-desktop' })
    await refuse(page, call)
    await list(page, 'Mail program').selectOption('')
    await section(page, 'Mail program').getByRole('alert').getByText(notSaved).waitFor()
    expect(await list(page, 'Mail program').inputValue()).toBe('thunderbird-desktop')
    await page.close()
  })

  test('a language', async () => {
    const page = await open()
    await refuse(page, 'set')
    await list(page, 'Language').selectOption('ru')
    await section(page, 'Language').getByRole('alert').getByText(notSaved).waitFor()
    expect(await list(page, 'Language').inputValue()).toBe('')
    await page.close()
  })

  test('a wish about recent domains, and their end', async () => {
    const page = await open()
    await page.evaluate(`chrome.storage.local.set({ recents: [{ domain: 'firm.example', shownDomain: 'firm.example' }] })`)
    await page.getByText('1 domain is kept now:').waitFor()
    await refuse(page, 'set')
    await refuse(page, 'remove')
    await page.getByLabel('Keep none').click()
    await section(page, 'Recent domains').getByRole('alert').getByText(notSaved).waitFor()
    expect(await page.getByLabel('Keep them, but not in private windows').isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Forget them all' }).click()
    await page.getByRole('alert').getByText('The browser could not forget them.').waitFor()
    await page.close()
  })

  test('a resolver that moves', async () => {
    const page = await open()
    await refuse(page, 'set')
    await page.getByRole('button', { name: 'Move Google up' }).click()
    await section(page, 'DNS resolvers').getByRole('alert').getByText(notSaved).waitFor()
    expect(await names(page)).toEqual(['Cloudflare', 'Google'])
    await expect.poll(() => focused(page)).toBe('Move Google up')
    await page.close()
  })

  test('a resolver that is added, whose address stays in the box', async () => {
    const page = await open()
    await refuse(page, 'set')
    await page.getByLabel('Address (URL)').fill('https://dns.firm.example/dns-query')
    await page.getByLabel('Address (URL)').press('Enter')
    await section(page, 'DNS resolvers').getByRole('alert').getByText(notSaved).waitFor()
    expect(await page.getByLabel('Address (URL)').inputValue()).toBe('https://dns.firm.example/dns-query')
    await page.close()
  })

  test('a settings file, to and fro', async () => {
    const page = await open()
    await refuse(page, 'set')
    await page
      .getByLabel('Load settings')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(settingsFile({ client: 'mutt' })) })
    await page.getByRole('alert').getByText('The browser could not save the settings of the file.').waitFor()
    await refuse(page, 'get')
    await page.getByRole('button', { name: 'Save settings' }).click()
    await page.getByRole('alert').getByText('so there is no file').waitFor()
    await page.close()
  })
})

test.each(['light', 'dark'] as const)(
  'axe finds nothing in the %s, wide or narrow, at rest or with something to say',
  async (colorScheme) => {
    const page = await open({ resolvers: [...usual, 'https://dns.stranger.example/dns-query', 'https://down.firm.example/dns-query'] })
    await page.emulateMedia({ colorScheme })
    await page.evaluate(`chrome.storage.local.set({ recents: [{ domain: 'firm.example', shownDomain: 'firm.example' }] })`)
    await page.getByText('1 domain is kept now:').waitFor()
    await page.getByText('Newest check').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Test all' }).click()
    await said(page, 'down.firm.example: It could not be reached.')
    await page.getByLabel('Address (URL)').fill('http://firm.example')
    await page.getByLabel('Address (URL)').press('Enter')
    await page.getByRole('alert').getByText('Only an address').waitFor()
    for (const width of [320, 1000]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await axeFaults(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    await page.close()
  },
)

describe('permissions', () => {
  test('that the browser keeps are said to be kept', async () => {
    const page = await open()
    await page.evaluate(`chrome.permissions.remove = () => Promise.reject(new Error('required'))`)
    await page.getByRole('button', { name: 'Give back the permission for dns.firm.example' }).click()
    await page.getByRole('alert').getByText('The browser kept the permission.').waitFor()
    await page.close()
  })

  test('are listed with what they are for, and given back one by one', async () => {
    const page = await open({ resolvers: ['https://dns.quad9.net/dns-query'] })
    const items = section(page, 'Permissions').getByRole('listitem')
    expect((await items.locator('b').allTextContents()).toSorted()).toEqual(allowed.toSorted())
    await items
      .filter({ hasText: 'dns.quad9.net' })
      .getByText('For the resolver Quad9. Without it the resolver may stop working.')
      .waitFor()
    await items.filter({ hasText: 'autoconfig.firm.example' }).getByText('For the configuration file of a domain').waitFor()

    await page.getByRole('button', { name: 'Give back the permission for dns.quad9.net' }).click()
    await said(page, 'The permission for dns.quad9.net was given back')
    await expect.poll(() => items.count()).toBe(allowed.length - 1)
    await section(page, 'DNS resolvers').getByText('The browser needs your permission first.').waitFor()
    for (const host of allowed.filter((host) => host !== 'dns.quad9.net')) {
      await page.getByRole('button', { name: `Give back the permission for ${host}` }).click()
      await items.filter({ hasText: host }).waitFor({ state: 'detached' })
    }
    await section(page, 'Permissions').getByText('None so far.').waitFor()
    expect(await page.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)')).toEqual([])
    await page.close()
  })
})

test('nothing of all that was an error to the browser, and resolvers heard of nothing but what was tested or looked up', () => {
  expect(chromium.problems).toEqual([])
  const asked = ownRequests(world.resolver.requests).flatMap(({ question }) => question?.name ?? [])
  expect(asked).toContain('ietf.org')
  expect(asked.filter((name) => !/(^|\.)(ietf\.org|dnssec-failed\.org|firm\.example)$/.test(name))).toEqual([])
})
