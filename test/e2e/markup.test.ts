import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, startChromium } from '../world/chromium.ts'
import { grantedExtension } from '../world/granted.ts'
import { startWorld, type World } from '../world/world.ts'

/** What would be an element, and run, if anything made HTML of it. */
const markup = '<img src=x onerror=document.body.dataset.run=1><script>document.body.dataset.run=1</script>'
/** The same as a label of a host name in a zone file: 63 octets at most, no raw spaces or brackets of the file's own. */
const label = '<img\\ src\\=x\\ onerror\\=alert\\(1\\)>'
const xml = markup.replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const zone = `
mx.example. MX 10 ${label}.mx.example.
srv.example. MX 10 mx.srv.example.
_imaps._tcp.srv.example. SRV 0 1 993 ${label}.srv.example.
_pop3s._tcp.srv.example. SRV 0 1 995 pop.srv.example.
_submissions._tcp.srv.example. SRV 0 1 465 ${label}.elsewhere.example.
alias.example. MX 10 mx.alias.example.
autodiscover.alias.example. CNAME ${label}.alias.example.
imap.alias.example. CNAME ${label}.alias.example.
alias.example. TXT "v=spf1 include:${label.replaceAll('\\', '')}.alias.example -all"
_autodiscover._tcp.alias.example. SRV 0 1 443 ${label}.alias.example.
file.example. MX 10 mx.file.example.
`

const section = (type: string, tag: string, host: string) =>
  `<${tag} type="${type}"><hostname>${host}</hostname><port>993</port><socketType>SSL</socketType><username>${xml}</username></${tag}>`
const file = `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="${xml.replaceAll('"', '')}">
<displayName>${xml}</displayName><displayShortName>${xml}</displayShortName><domain>${xml}</domain>
${section('imap', 'incomingServer', xml)}${section('imap', 'incomingServer', 'imap.file.example')}
${section('smtp', 'outgoingServer', 'smtp.file.example')}
<documentation url="javascript:document.body.dataset.run=1"><descr lang="en">${xml}</descr></documentation>
</emailProvider></clientConfig>`

let world: World
let chromium: Chromium
let removeCopy = async () => {}

beforeAll(async () => {
  world = await startWorld(zone)
  world.resolver.files.set('https://autoconfig.file.example/mail/config-v1.1.xml', { body: file })
  const copy = await grantedExtension()
  removeCopy = copy.remove
  chromium = await startChromium({ world, extensionDir: copy.dir })
})
afterAll(async () => {
  await chromium?.stop()
  await world?.stop()
  await removeCopy()
})

/** Opens whatever is folded, then looks for anything that was not ours. */
async function expectNoMarkup(page: Page): Promise<void> {
  for (const fold of await page.locator('main details').all()) await fold.evaluate((one) => one.setAttribute('open', ''))
  const found = await page.evaluate(() => ({
    elements: document.querySelectorAll(
      'img, body script:not([src]), iframe, object, embed, base, link:not([rel="stylesheet"]):not([rel="modulepreload"])',
    ).length,
    handlers: [...document.querySelectorAll('*')].filter((one) => [...one.attributes].some(({ name }) => name.startsWith('on'))).length,
    links: [...document.querySelectorAll('a')].filter(({ protocol }) => protocol !== 'https:' && protocol !== 'chrome-extension:').length,
    ran: document.body.dataset['run'] ?? '',
  }))
  expect(found).toEqual({ elements: 0, handlers: 0, links: 0, ran: '' })
}

describe('markup stays text', () => {
  test.each(['mx.example', 'srv.example', 'alias.example'])('in the records of %s', async (domain) => {
    const page = await chromium.lookUp(`anna@${domain}`)
    await expectNoMarkup(page)
    expect(await page.locator('main').textContent()).toContain('img')
    await page.close()
  })

  test('in the configuration file of a domain', async () => {
    const page = await chromium.lookUp('anna@file.example')
    await page.getByRole('button', { name: 'Ask file.example itself' }).click()
    await page.locator('[data-answer][data-source="autoconfig"]').waitFor()
    await expectNoMarkup(page)
    expect((await chromium.answerOf(page)).servers.map(({ host }) => host)).toEqual(['imap.file.example', 'smtp.file.example'])
    await page.locator('.actions .secondary').first().click()
    await page.locator('.handOver pre').waitFor()
    await expectNoMarkup(page)
    await page.close()
  })

  test.each([markup, `${markup}@gmail.com`, `"${markup}"@gmail.com`, `anna@${markup}.com`, `a@b.example, ${markup} <c@d.example>`])(
    'in the box: %s',
    async (typed) => {
      const page = await chromium.openPopup()
      const box = page.locator('input[name="address"]')
      await box.fill(typed)
      await box.press('Enter')
      await page.locator('[data-answer]:not([aria-busy="true"])').waitFor()
      await expectNoMarkup(page)
      expect(await box.inputValue()).toBe(typed)
      await page.close()
    },
  )

  test('in what is stored', async () => {
    const page = await chromium.openPopup()
    await page.evaluate((evil) => {
      const chrome = Reflect.get(globalThis, 'chrome')
      return Promise.all([
        chrome.storage.local.set({ recents: [{ domain: 'firm.example', shownDomain: evil }] }),
        chrome.storage.session.set({ last: { typed: evil, asked: true } }),
      ])
    }, markup)
    await page.close()
    const again = await chromium.openPopup()
    await again.locator('[data-answer]:not([aria-busy="true"])').waitFor()
    await expectNoMarkup(again)
    await again.locator('input[name="address"]').fill('')
    await expectNoMarkup(again)
    await again.close()
  })
})
