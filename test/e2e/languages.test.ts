import { describe, expect, test } from 'vitest'
import { languages } from '../../locales/languages.ts'
import { axeFaults } from '../world/axe.ts'
import { chooseLanguage } from '../world/language.ts'
import { useStage } from '../world/stage.ts'

const stage = useStage('firm.example. MX 1 aspmx.l.google.com.', { lang: 'de' })

test("the browser's language is spoken where no other was chosen", async () => {
  const page = await stage.chromium.openPopup()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de')
  await page.close()
})

describe.each(languages)('%s', (language) => {
  test('is spoken by an open page as soon as it is chosen, and by the next one at once', async () => {
    await chooseLanguage(stage.chromium, language)
    const page = await stage.chromium.openPopup()
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      language,
      language === 'ar' ? 'rtl' : '',
    ])
    await page.close()
  })

  test.each([400, 320])('an ordinary answer has everything within %d pixels, and axe finds nothing', async (width) => {
    await chooseLanguage(stage.chromium, language)
    const page = await stage.chromium.openPopup('anna@gmail.com')
    await page.setViewportSize({ width, height: 600 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await page.evaluate(() => document.querySelector('main')?.scrollWidth ?? 0)).toBeLessThanOrEqual(width)
    expect(await axeFaults(page)).toEqual([])
    await page.close()
  })
})

test('what is copied has no marks of direction in it', async () => {
  await chooseLanguage(stage.chromium, 'ar')
  const page = await stage.chromium.openPopup('anna@gmail.com')
  await page.locator('button[data-copy="all"]').click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('imap.gmail.com')
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toMatch(/[\u2066-\u2069]/)
  await page.close()
})
