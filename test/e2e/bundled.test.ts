import { describe, expect, test } from 'vitest'
import { startChromium } from '../world/chromium.ts'
import { ownRequests } from '../world/own-requests.ts'
import { useStage } from '../world/stage.ts'

const stage = useStage('')

const best = [
  ['anna@gmail.com', 'imap imap.gmail.com:993 tls anna@gmail.com', 'smtp smtp.gmail.com:465 tls anna@gmail.com'],
  ['anna@mail.ru', 'imap imap.mail.ru:993 tls anna@mail.ru', 'smtp smtp.mail.ru:465 tls anna@mail.ru'],
  ['anna@bk.ru', 'imap imap.mail.ru:993 tls anna@bk.ru', 'smtp smtp.mail.ru:465 tls anna@bk.ru'],
  ['anna@ukr.net', 'imap imap.ukr.net:993 tls anna@ukr.net', 'smtp smtp.ukr.net:465 tls anna@ukr.net'],
  ['Anna@Outlook.com', 'imap outlook.office365.com:993 tls Anna@outlook.com', 'smtp smtp-mail.outlook.com:587 starttls Anna@outlook.com'],
  ['anna@icloud.com', 'imap imap.mail.me.com:993 tls anna', 'smtp smtp.mail.me.com:587 starttls anna@icloud.com'],
  ['yahoo.com', 'imap imap.mail.yahoo.com:993 tls ', 'smtp smtp.mail.yahoo.com:465 tls '],
] as const

describe('a domain that the dataset knows', () => {
  test.each(best)('%s is answered while it is typed, without Enter and without the network', async (typed, imap, smtp) => {
    const page = await stage.chromium.openPopup()
    const seenBefore = ownRequests(stage.world.resolver.requests).length
    await page.locator('input[name="address"]').pressSequentially(typed)
    const domain = typed.slice(typed.indexOf('@') + 1).toLowerCase()
    await page.locator(`[data-answer][data-state="found"][data-domain="${domain}"]:not([aria-busy="true"])`).waitFor()
    const answer = await stage.chromium.answerOf(page)
    const shown = answer.servers
      .filter(({ recommended }) => recommended)
      .map(({ protocol, host, port, security, username }) => `${protocol} ${host}:${port} ${security} ${username}`)
    expect(answer.source).toBe('bundled')
    expect(shown).toContain(imap)
    expect(shown).toContain(smtp)
    expect(ownRequests(stage.world.resolver.requests)).toHaveLength(seenBefore)
    await page.close()
  })

  test('what has to be done first comes with its link', async () => {
    const page = await stage.chromium.openPopup('anna@gmail.com')
    const { notices } = await stage.chromium.answerOf(page)
    expect(notices.map(({ id }) => id)).toEqual(expect.arrayContaining(['app-password', 'enable-first']))
    const link = page.locator('[data-notice="app-password"] a')
    expect(await link.getAttribute('href')).toBe('https://myaccount.google.com/apppasswords')
    expect(await link.getAttribute('rel')).toContain('noopener')
    await page.close()
  })

  test.each(['anna@pochta.ru', 'anna@nm.ru', 'anna@newmail.ru', 'anna@nightmail.ru', 'anna@hotmail.ru', 'anna@qip.ru', 'anna@voila.fr'])(
    '%s has closed: said so, and no server is handed out',
    async (address) => {
      const page = await stage.chromium.openPopup(address)
      const { state, servers, notices } = await stage.chromium.answerOf(page)
      expect(state).toBe('found')
      expect(servers).toEqual([])
      expect(notices.map(({ id }) => id)).toContain('closed')
      await page.close()
    },
  )

  test('Tuta can not be reached by mail programs', async () => {
    const page = await stage.chromium.openPopup('anna@tuta.com')
    const { state, servers, notices } = await stage.chromium.answerOf(page)
    expect({ state, servers }).toEqual({ state: 'found', servers: [] })
    expect(notices.map(({ id }) => id)).toEqual(expect.arrayContaining(['no-imap', 'no-pop3']))
    await page.close()
  })

  test('only unencrypted servers are shown, but not recommended', async () => {
    const page = await stage.chromium.openPopup('anna@km.ru')
    const { servers, notices } = await stage.chromium.answerOf(page)
    expect(servers.map(({ security, recommended }) => ({ security, recommended }))).toEqual([
      { security: 'none', recommended: false },
      { security: 'none', recommended: false },
    ])
    expect(notices.map(({ id }) => id)).toContain('unencrypted')
    await page.close()
  })

  test('an ordinary provider fits into 400 × 600 pixels without scrolling', async () => {
    for (const lang of ['en-US', 'ru']) {
      const browser = lang === 'ru' ? await startChromium({ world: stage.world, lang }) : stage.chromium
      const overflowing: string[] = []
      for (const address of ['anna@gmail.com', 'anna@mail.ru', 'anna@yandex.ru', 'anna@t-online.de', 'anna@gmx.net', 'anna@ukr.net']) {
        const page = await browser.openPopup(address)
        await page.setViewportSize({ width: 400, height: 600 })
        const fits = await page
          .locator('main')
          .evaluate((main) => main.scrollHeight <= main.clientHeight && document.body.scrollHeight <= 600)
        if (!fits) overflowing.push(`${lang} ${address}`)
        await page.close()
      }
      if (browser !== stage.chromium) await browser.stop()
      expect(overflowing, 'these need scrolling').toEqual([])
    }
  })
})
