import { describe, expect, test } from 'vitest'
import { ownRequests } from '../world/own-requests.ts'
import { useStage } from '../world/stage.ts'

const stage = useStage('firm.example. MX 1 aspmx.l.google.com.\nlate.example. MX 1 aspmx.l.google.com.')

describe('closed and opened again', () => {
  test.each(['anna@gmail.com', 'anna@firm.example'])('%s stands there at once, without a new question', async (address) => {
    const first = await stage.chromium.lookUp(address)
    await first.close()
    const seen = ownRequests(stage.world.resolver.requests).length
    const again = await stage.chromium.openPopup()
    await again.locator('[data-answer][data-state="found"]').waitFor()
    expect(await again.locator('input[name="address"]').inputValue()).toBe(address)
    expect((await stage.chromium.answerOf(again)).domain).toBe(address.split('@')[1])
    expect(ownRequests(stage.world.resolver.requests)).toHaveLength(seen)
    await again.close()
  })

  test('an answer that arrived while it was closed is there', async () => {
    stage.world.resolver.delayMs = 400
    const first = await stage.chromium.openPopup()
    await first.locator('input[name="address"]').fill('anna@late.example')
    await first.locator('input[name="address"]').press('Enter')
    await expect.poll(() => stage.world.resolver.requests.some(({ question }) => question?.name === 'late.example')).toBe(true)
    await first.close()
    await new Promise((later) => setTimeout(later, 1_500))
    stage.world.resolver.delayMs = 0
    const seen = ownRequests(stage.world.resolver.requests).length
    const again = await stage.chromium.openPopup()
    await again.locator('[data-answer][data-state="found"]').waitFor()
    expect((await stage.chromium.answerOf(again)).domain).toBe('late.example')
    expect(ownRequests(stage.world.resolver.requests)).toHaveLength(seen)
    await again.close()
  })

  test('the first key replaces what stood in the box', async () => {
    const first = await stage.chromium.lookUp('anna@gmail.com')
    await first.close()
    const again = await stage.chromium.openPopup()
    await again.locator('[data-answer][data-state="found"]').waitFor()
    await again.waitForFunction(() => getSelection()?.toString() === 'anna@gmail.com')
    await again.keyboard.type('m')
    expect(await again.locator('input[name="address"]').inputValue()).toBe('m')
    expect((await stage.chromium.answerOf(again)).state).toBe('idle')
    await again.close()
  })
})

const pasted = [
  ['Anna Karenina <anna@gmail.com>', 'gmail.com'],
  ['mailto:anna@gmail.com?subject=Hello', 'gmail.com'],
  ['gmail.com', 'gmail.com'],
  ['"anna"@GMAIL.com.', 'gmail.com'],
  ['anna@firm.example', 'firm.example'],
] as const

describe('typing and pasting', () => {
  test('the box has the focus when the popup opens', async () => {
    const page = await stage.chromium.openPopup()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('address')
    await page.close()
  })

  test.each(pasted)('%s is looked up when it is pasted', async (text, domain) => {
    const page = await stage.chromium.openPopup()
    await page.evaluate((value) => navigator.clipboard.writeText(value), text)
    await page.locator('input[name="address"]').press('ControlOrMeta+a')
    await page.keyboard.press('ControlOrMeta+v')
    await page.locator(`[data-answer][data-state="found"][data-domain="${domain}"]`).waitFor()
    await page.close()
  })
})

describe('copying', () => {
  const fields = [
    ['host', 'imap.gmail.com', 'Copied: imap.gmail.com'],
    ['port', '993', 'Copied: 993'],
    ['security', 'SSL/TLS', 'Copied: SSL/TLS'],
    ['username', 'anna@gmail.com', 'Copied: anna@gmail.com'],
  ] as const

  test.each(fields)('%s is put on the clipboard and said', async (field, value, said) => {
    const page = await stage.chromium.openPopup('anna@gmail.com')
    await page.locator(`button[data-copy="${field}"]`).first().click()
    await page.locator('output', { hasText: said }).waitFor({ state: 'attached' })
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(value)
    await page.close()
  })

  test('everything is copied as text that a person can read', async () => {
    const page = await stage.chromium.openPopup('anna@gmail.com')
    await page.locator('button[data-copy="all"]').click()
    await page.locator('output', { hasText: 'All settings copied' }).waitFor({ state: 'attached' })
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        'Gmail — anna@gmail.com',
        'Server: imap.gmail.com',
        'Server: pop.gmail.com',
        'Server: smtp.gmail.com',
        'Port: 465',
        'User name: anna@gmail.com',
      ]),
    )
    await page.close()
  })

  test('the whole way goes without a mouse', async () => {
    const page = await stage.chromium.openPopup()
    await page.keyboard.type('anna@ukr.net')
    await page.locator('[data-answer][data-state="found"]').waitFor()
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate(() => document.activeElement?.getAttribute('data-copy'))) === 'host') break
    }
    await page.keyboard.press('Enter')
    await page.locator('output', { hasText: 'Copied: imap.ukr.net' }).waitFor({ state: 'attached' })
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('imap.ukr.net')
    await page.close()
  })

  test('the arrow keys go from IMAP to POP3', async () => {
    const page = await stage.chromium.openPopup('anna@gmail.com')
    await page.getByRole('tab', { name: 'IMAP' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('tab', { name: 'POP3' }).getAttribute('aria-selected')).toBe('true')
    expect(await page.getByRole('tabpanel').textContent()).toContain('pop.gmail.com')
    await page.close()
  })
})
