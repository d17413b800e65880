import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFaults } from '../world/axe.ts'
import { type Chromium, startChromium } from '../world/chromium.ts'
import { ownRequests } from '../world/own-requests.ts'
import { startWorld, type World } from '../world/world.ts'

let world: World
let english: Chromium
let russian: Chromium

beforeAll(async () => {
  world = await startWorld('')
  english = await startChromium({ world })
  russian = await startChromium({ world, dark: true, lang: 'ru' })
})
afterAll(async () => {
  await english?.stop()
  await russian?.stop()
  await world?.stop()
})

async function open({ context, extensionId }: Chromium, anchor = ''): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${extensionId}/guide.html${anchor}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

const anchors = ['protocols', 'ports', 'encryption', 'clients', 'port-history', 'first', 'username', 'limits', 'certificate']
const shown = (page: Page) => page.locator('section:visible').evaluateAll((sections) => sections.map(({ id }) => id))
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

test('the popup leads to the guide, in a tab of its own', async () => {
  const popup = await english.openPopup()
  await popup.locator('.menu summary').click()
  const opening = english.context.waitForEvent('page')
  await popup.getByRole('link', { name: 'Guide to mail settings' }).click()
  const page = await opening
  await page.getByRole('heading', { level: 1, name: 'Guide to mail settings' }).waitFor()
  expect(await page.title()).toBe('Guide to mail settings — Mail Settings Lookup')
  await page.close()
  await popup.close()
})

describe('the search', () => {
  test.each([
    ['535', 'first'],
    ['withdrawn', 'port-history'],
    ['newsletter', 'limits'],
    ['fingerprint', 'certificate'],
    ['2525', 'ports'],
  ])('for "%s" leaves the section "%s"', async (query, section) => {
    const page = await open(english)
    await page.getByRole('textbox').fill(query)
    await expect.poll(() => shown(page)).toEqual([section])
    expect(await page.getByRole('navigation').getByRole('link').count()).toBe(1)
    await page.close()
  })

  test('shows first what is about the words', async () => {
    const page = await open(english)
    await page.getByRole('textbox').fill('wrong password')
    await expect.poll(() => shown(page)).toEqual(['first', 'encryption'])
    await page.close()
  })

  test('marks what it found, and says how many sections that are', async () => {
    const page = await open(english)
    await page.getByRole('textbox').fill('fingerprint')
    await page.getByRole('status').filter({ hasText: '1 section' }).waitFor({ state: 'attached' })
    const marked = () => page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String))
    expect(new Set(await marked())).toEqual(new Set(['fingerprint']))
    await page.getByRole('button', { name: 'Clear the search' }).click()
    await expect.poll(() => shown(page)).toEqual(anchors)
    expect(await marked()).toEqual([])
    await page.close()
  })

  test('that finds nothing says so and leads back to everything', async () => {
    const page = await open(english)
    await page.getByRole('textbox').fill('pigeon')
    await page.getByText('Nothing in the guide fits.').waitFor()
    await page.getByRole('button', { name: 'Show the whole guide' }).click()
    await expect.poll(() => shown(page)).toEqual(anchors)
    expect(await page.getByRole('textbox').evaluate((box) => box === document.activeElement)).toBe(true)
    await page.close()
  })

  test('in Russian finds other forms of a word', async () => {
    const page = await open(russian)
    await page.getByRole('textbox').fill('неверным паролем')
    await expect.poll(() => shown(page)).toEqual(['first'])
    await page.close()
  })
})

describe('an address with an anchor', () => {
  test.each(anchors)('#%s leads to the heading of its section', async (anchor) => {
    const page = await open(english, `#${anchor}`)
    const heading = page.locator(`#${anchor} h2`)
    await expect.poll(() => focused(page)).toBe(await heading.textContent())
    await expect.poll(() => heading.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true)
    await page.close()
  })

  test.each(['starttls', 'app-password', 'switch-on', 'oauth', 'plan'])('#%s leads to that word', async (anchor) => {
    const page = await open(english, `#${anchor}`)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(anchor)
    await page.close()
  })

  test('shows a section that the search had hidden', async () => {
    const page = await open(english)
    await page.getByRole('textbox').fill('newsletter')
    await expect.poll(() => shown(page)).toEqual(['limits'])
    await page.evaluate(() => {
      location.hash = 'ports'
    })
    await expect.poll(() => focused(page)).toBe('Ports')
    expect(await page.getByRole('textbox').inputValue()).toBe('')
    await page.close()
  })

  test('that is not there does no harm', async () => {
    const page = await open(english, '#%3Cb%3E')
    expect(await shown(page)).toEqual(anchors)
    await page.close()
  })
})

test('every link out is https, in a tab of its own that can’t reach back, and every section but that of programs has one', async () => {
  const page = await open(english)
  const links = await page
    .locator('main a')
    .evaluateAll((all) =>
      all.map((a) => [a.getAttribute('href')?.split('//')[0], a.getAttribute('target'), a.getAttribute('rel')].join(' ')),
    )
  expect(new Set(links)).toEqual(new Set(['https: _blank noopener noreferrer']))
  expect(await page.locator('section:has(.sources)').evaluateAll((all) => all.map(({ id }) => id))).toEqual(
    anchors.filter((anchor) => anchor !== 'clients'),
  )
  await page.close()
})

test('each drawing has a name and says in words what it shows', async () => {
  const page = await open(english)
  for (const name of ['The way of a letter', 'Which port for what', 'When encryption begins']) {
    const drawing = page.getByRole('img', { name })
    expect((await drawing.locator('desc').textContent())?.length, name).toBeGreaterThan(100)
  }
  await page.close()
})

test('the table of ports has every port of mail, and says which is blocked at home', async () => {
  const page = await open(english)
  const rows = await page.getByRole('table', { name: 'Ports' }).getByRole('rowheader').allTextContents()
  expect(rows).toEqual(['993', '143', '995', '110', '465', '587', '2525', '26', '25'])
  expect(
    await page
      .getByRole('row', { name: /mostly blocked/ })
      .getByRole('rowheader')
      .allTextContents(),
  ).toEqual(['25'])
  await page.close()
})

test('the table of programs says what Thunderbird and Apple Mail call it, with a warning where “TLS” means STARTTLS', async () => {
  const page = await open(english)
  // In a narrow window each cell also says of which column it is.
  await page.setViewportSize({ width: 1000, height: 800 })
  const row = (name: RegExp) => page.getByRole('table', { name: 'What programs call it' }).getByRole('row', { name })
  await row(/Thunderbird.* SSL\/TLS STARTTLS/).waitFor()
  await row(/Apple Mail.* one switch, the port decides/).waitFor()
  await row(/Outlook 20.*STARTTLS.* SSL TLS/).waitFor()
  await page.close()
})

describe.each([
  ['light, English', () => english],
  ['dark, Russian', () => russian],
] as const)('%s', (_name, chromium) => {
  test.each(['', 'no such words'])('axe finds nothing with "%s" sought, wide or narrow', async (query) => {
    const page = await open(chromium())
    await page.getByRole('textbox').fill(query)
    for (const details of await page.locator('details').all()) await details.evaluate((element) => element.setAttribute('open', ''))
    for (const width of [320, 1000]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await axeFaults(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    await page.close()
  })
})

test('nothing of all that was an error to the browser, nor a question to the network', () => {
  expect([...english.problems, ...russian.problems]).toEqual([])
  expect(ownRequests(world.resolver.requests)).toEqual([])
})
