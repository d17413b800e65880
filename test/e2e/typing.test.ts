import { describe, expect, test } from 'vitest'
import { ownRequests } from '../world/own-requests.ts'
import { useStage } from '../world/stage.ts'

const stage = useStage('firm.example. MX 1 aspmx.l.google.com.\ngmial.com. MX 1 mx.gmial.com.')

/** An empty box, whatever was looked up before. */
async function emptyPopup() {
  const page = await stage.chromium.openPopup()
  await page.locator('[data-answer]:not([aria-busy="true"])').waitFor()
  await page.locator('input[name="address"]').fill('')
  return page
}

const boxOf = (page: Awaited<ReturnType<typeof emptyPopup>>) => page.locator('input[name="address"]')

describe('completion', () => {
  test('the arrow and Enter complete the domain; the mailbox stays as typed', async () => {
    const page = await emptyPopup()
    await page.keyboard.type('Anna.K@gma')
    await page.getByRole('heading', { name: 'Domains that start like this' }).waitFor()
    expect((await stage.chromium.answerOf(page)).state).toBe('idle')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('[data-answer][data-state="found"][data-domain="gmail.com"]').waitFor()
    expect(await boxOf(page).inputValue()).toBe('Anna.K@gmail.com')
    expect(await page.locator('[data-protocol="imap"]').first().getAttribute('data-username')).toBe('Anna.K@gmail.com')
    await page.close()
  })

  test('the most used domains are offered right behind the @', async () => {
    const page = await emptyPopup()
    await page.keyboard.type('anna@')
    await page.locator('.names button').first().waitFor()
    expect(await page.locator('.names b').allTextContents()).toContain('gmail.com')
    await page.close()
  })
})

describe('"Did you mean …?"', () => {
  const slips = [
    ['anna@gmial.com', 'anna@gmail.com', 'gmail.com'],
    ['anna@yandex,ru', 'anna@yandex.ru', 'yandex.ru'],
    ['anna@mail.ry', 'anna@mail.ru', 'mail.ru'],
    ['фттф"ьфшдюкг', 'anna@mail.ru', 'mail.ru'],
  ] as const

  test.each(slips)('%s: %s is offered, and taken only with a press', async (typed, meant, domain) => {
    const page = await emptyPopup()
    await page.keyboard.type(typed)
    const offer = page.getByRole('button', { name: `Did you mean ${meant}?` })
    await offer.waitFor()
    expect(await boxOf(page).inputValue()).toBe(typed)
    await offer.click()
    await page.locator(`[data-answer][data-state="found"][data-domain="${domain}"]`).waitFor()
    expect(await boxOf(page).inputValue()).toBe(meant)
    await page.close()
  })

  test('it stands above the answer of a domain that was registered for such slips', async () => {
    const page = await stage.chromium.lookUp('anna@gmial.com')
    expect((await stage.chromium.answerOf(page)).domain).toBe('gmial.com')
    await page.getByRole('button', { name: 'Did you mean anna@gmail.com?' }).waitFor()
    await page.close()
  })

  test('nothing is sent for it', async () => {
    const seen = ownRequests(stage.world.resolver.requests).length
    const page = await emptyPopup()
    await page.keyboard.type('anna@hotnail.com')
    await page.getByRole('button', { name: 'Did you mean anna@hotmail.com?' }).waitFor()
    expect(ownRequests(stage.world.resolver.requests)).toHaveLength(seen)
    await page.close()
  })
})

describe('a pasted list', () => {
  const list = 'Anna <anna@gmail.com>\nBoris K. <boris@mail.ru>; "C, D" <cd@firm.example>'

  test('is kept whole, its first address is answered, the others are one press away', async () => {
    const page = await emptyPopup()
    await page.evaluate((value) => navigator.clipboard.writeText(value), list)
    await boxOf(page).press('ControlOrMeta+v')
    await page.locator('[data-answer][data-state="found"][data-domain="gmail.com"]').waitFor()
    const addresses = page.getByRole('navigation', { name: 'The addresses in this list' }).getByRole('button')
    expect(await addresses.allTextContents()).toEqual(['anna@gmail.com', 'boris@mail.ru', 'cd@firm.example'])
    await addresses.nth(2).click()
    await page.locator('[data-answer][data-state="found"][data-domain="firm.example"]').waitFor()
    expect(await addresses.nth(2).getAttribute('aria-pressed')).toBe('true')
    expect(await boxOf(page).inputValue()).toContain('boris@mail.ru')
    await page.close()

    const again = await stage.chromium.openPopup()
    await again.locator('[data-answer][data-state="found"][data-domain="firm.example"]').waitFor()
    expect(await boxOf(again).inputValue()).toContain('anna@gmail.com')
    await again.close()
  })
})

describe('dropping', () => {
  /** Drops what a page elsewhere would give: Playwright has no drag from outside. */
  const drop = (page: Awaited<ReturnType<typeof emptyPopup>>, kind: 'text' | 'file') =>
    page.evaluate((what) => {
      const data = new DataTransfer()
      if (what === 'text') data.setData('text/plain', 'boris@mail.ru\nanna@gmail.com')
      else data.items.add(new File(['GIF89a'], 'picture.gif', { type: 'image/gif' }))
      document.querySelector('header')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
    }, kind)

  test('a text beside the box is looked up', async () => {
    const page = await emptyPopup()
    await drop(page, 'text')
    await page.locator('[data-answer][data-state="found"][data-domain="mail.ru"]').waitFor()
    await page.close()
  })

  test('what is no text is refused in a sentence, and nothing is lost', async () => {
    const page = await emptyPopup()
    await page.keyboard.type('anna@gmail.com')
    await drop(page, 'file')
    await page.getByRole('alert').filter({ hasText: 'Only text can be dropped here' }).waitFor()
    expect(await boxOf(page).inputValue()).toBe('anna@gmail.com')
    expect(page.url()).toContain('popup.html')
    await page.close()
  })
})
