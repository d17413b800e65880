import { describe, expect, test } from 'vitest'
import { ownRequests } from '../world/own-requests.ts'
import { useStage } from '../world/stage.ts'

const stage = useStage('excite.co.jp. MX 10 mx.excite.co.jp.\nvoila.fr. TXT "nothing"')

describe('finding by name', () => {
  test.each([
    ['dreamhost', 'DreamHost', 'imap.dreamhost.com'],
    ['Mailgun', 'Mailgun', 'smtp.mailgun.org'],
    ['яндекс', 'Yandex Mail', 'imap.yandex.com'],
    ['orange france', 'Orange', 'imap.orange.fr'],
  ])('%s leads to %s by the keyboard alone', async (typed, name, host) => {
    const page = await stage.chromium.openPopup()
    const seen = ownRequests(stage.world.resolver.requests).length
    await page.keyboard.type(typed)
    await page.locator('.names button').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('[data-answer][data-state="found"]').waitFor()
    const answer = await stage.chromium.answerOf(page)
    expect(answer).toMatchObject({ source: 'bundled', title: name })
    expect(answer.servers.map((server) => server.host)).toContain(host)
    expect(ownRequests(stage.world.resolver.requests)).toHaveLength(seen)
    await page.close()
  })

  test('Enter takes the best match', async () => {
    const page = await stage.chromium.lookUp('dreamhost')
    expect(await stage.chromium.answerOf(page)).toMatchObject({ state: 'found', provider: 'dreamhost' })
    await page.close()
  })

  test('where several fit, Enter goes into the list, and the choice stands there again', async () => {
    const page = await stage.chromium.openPopup()
    await page.keyboard.type('яндекс')
    await page.locator('.names button').nth(1).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.names') !== null)).toBe(true)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('[data-answer][data-provider="yandex-360"]').waitFor()
    await page.close()
    const again = await stage.chromium.openPopup()
    await again.locator('[data-answer][data-provider="yandex-360"]').waitFor()
    expect(await again.locator('input[name="address"]').inputValue()).toBe('яндекс')
    await again.close()
  })

  test.each(['qqqzzz', 'foo bar', 'not an address'])('%s, which nobody is called, is no address', async (typed) => {
    const page = await stage.chromium.lookUp(typed)
    expect((await stage.chromium.answerOf(page)).state).toBe('invalid')
    await page.close()
  })
})

describe('a closure that rests on one report', () => {
  test.each([
    ['anna@excite.co.jp', 'DNS still names servers'],
    ['anna@voila.fr', 'DNS names no server'],
  ])('%s: what DNS says is asked at the click, and shown beside it', async (address, sentence) => {
    const page = await stage.chromium.openPopup(address)
    const { domain, servers } = await stage.chromium.answerOf(page)
    expect(servers).toEqual([])
    expect(ownRequests(stage.world.resolver.requests).some(({ question }) => question?.name === domain)).toBe(false)
    await page.getByRole('button', { name: 'Check now in DNS' }).click()
    await page.getByText(sentence).waitFor()
    await page.close()
  })
})
