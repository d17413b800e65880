import { expect, test } from 'vitest'
import { useStage } from '../world/stage.ts'

const stage = useStage('')

const pages = [
  'popup.html?address=anna%40gmail.com',
  'popup.html?address=anna%40yahoo.com',
  'providers.html#gmail.com',
  'guide.html',
  'options.html',
]

test.each(pages)('%s: links outside are https, without opener and without referrer', async (path) => {
  const page = await stage.chromium.context.newPage()
  await page.goto(`chrome-extension://${stage.chromium.extensionId}/${path}`)
  await page.locator('a').first().waitFor({ state: 'attached' })
  await page.locator('main:not([aria-busy="true"]), h1').first().waitFor()
  const links = await page
    .locator('a')
    .evaluateAll((all) =>
      all.flatMap((one) =>
        one instanceof HTMLAnchorElement && one.origin !== location.origin ? [{ href: one.href, rel: one.rel, target: one.target }] : [],
      ),
    )
  for (const link of links) {
    expect(link.href).toMatch(/^https:/)
    expect(link.rel.split(' ')).toEqual(expect.arrayContaining(['noopener', 'noreferrer']))
    expect(link.target).toBe('_blank')
  }
  await page.close()
})

test('a page that was opened by a link knows neither who opened it nor from where', async () => {
  const page = await stage.chromium.openPopup('anna@gmail.com')
  const [opened] = await Promise.all([stage.chromium.context.waitForEvent('page'), page.locator('.steps a').first().click()])
  await opened.waitForLoadState()
  expect(await opened.evaluate(() => [window.opener, document.referrer])).toEqual([null, ''])
  await page.close()
  await opened.close()
})
