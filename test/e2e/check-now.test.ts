import { describe, expect, test } from 'vitest'
import { ownRequests } from '../world/own-requests.ts'
import { useStage } from '../world/stage.ts'

const zone = `
ukr.net. MX 10 mxs.ukr.net.
imap.ukr.net. A 192.0.2.1
pop3.ukr.net. A 192.0.2.2
smtp.ukr.net. A 192.0.2.3
web.de. MX 10 mx.web.de.
imap.web.de. A 192.0.2.1
pop3.web.de. A 192.0.2.2
_imaps._tcp.web.de. SRV 0 1 993 imap-new.web.de.
`

const stage = useStage(zone)

describe('"check now" on a bundled answer', () => {
  test('asks nothing until it is pressed, then says that all servers exist', async () => {
    const page = await stage.chromium.openPopup('anna@ukr.net')
    expect(ownRequests(stage.world.resolver.requests)).toEqual([])
    await page.getByRole('button', { name: 'Check now in DNS' }).click()
    await page.getByText('All its servers exist in DNS.').waitFor()
    expect((await stage.chromium.answerOf(page)).source).toBe('bundled')
    await page.close()
  })

  test('names servers that do not exist, and others that the provider publishes', async () => {
    const page = await stage.chromium.openPopup('anna@web.de')
    await page.getByRole('button', { name: 'Check now in DNS' }).click()
    await page.getByText('These servers do not exist in DNS: smtp.web.de.').waitFor()
    await page.getByText('imap-new.web.de:993').first().waitFor()
    await page.close()
  })
})
