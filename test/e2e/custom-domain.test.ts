import { describe, expect, test } from 'vitest'
import { startChromium } from '../world/chromium.ts'
import { useStage } from '../world/stage.ts'

const zone = `
ms.example. MX 0 ms-example.mail.protection.outlook.com.
google.example. MX 1 aspmx.l.google.com.
google.example. MX 5 alt1.aspmx.l.google.com.
yandex.example. MX 10 mx.yandex.net.
srv.example. MX 10 mx.srv.example.
_imaps._tcp.srv.example. SRV 0 1 993 mail.srv.example.
_pop3._tcp.srv.example. SRV 0 0 0 .
_submission._tcp.srv.example. SRV 0 1 465 mail.srv.example.
outside.example. MX 10 mx.outside.example.
_imaps._tcp.outside.example. SRV 0 1 993 imap.elsewhere.example.
_submissions._tcp.outside.example. SRV 0 1 465 smtp.elsewhere.example.
forward.example. MX 10 route1.mx.cloudflare.net.
nomail.example. MX 0 .
gateway2.example. MX 10 mx1-us1.ppe-hosted.com.
gateway.example. MX 10 mx1-us1.ppe-hosted.com.
own.example. MX 10 mx.own.example.
quiet.example. TXT "nothing here"
evil.example. MX 10 mx.evil-google.com.
broken.example. MX 10 aspmx.l.google.com.
_imaps._tcp.broken.example. SRV 0 1 993 a_b<i>.broken.example.
signed.example. MX 10 mx.signed.example.
_imaps._tcp.signed.example. SRV 0 1 993 imap.signed.example.
imap.signed.example. A 192.0.2.1
_993._tcp.imap.signed.example. TLSA 3 1 1 0000000000000000000000000000000000000000000000000000000000000000
xn--e1afmkfd.xn--p1ai. MX 10 mx.yandex.net.
`

const stage = useStage(zone)

const answers = [
  ['anna@ms.example', { state: 'found', source: 'mx', provider: 'microsoft-365' }, 'imap outlook.office365.com:993 tls', 'oauth-only'],
  ['anna@google.example', { state: 'found', source: 'mx', provider: 'google-workspace' }, 'imap imap.gmail.com:993 tls', 'app-password'],
  ['anna@yandex.example', { state: 'found', source: 'mx', provider: 'yandex-360' }, 'imap imap.yandex.com:993 tls', 'app-password'],
  ['anna@srv.example', { state: 'found', source: 'srv', provider: '' }, 'smtp mail.srv.example:465 tls', 'no-pop3'],
  ['anna@outside.example', { state: 'found', source: 'srv', provider: '' }, 'imap imap.elsewhere.example:993 tls', 'outside-domain'],
  ['anna@forward.example', { state: 'forward-only', source: '', provider: 'cloudflare-routing' }, undefined, undefined],
  ['anna@nomail.example', { state: 'no-mail', source: '', provider: '' }, undefined, undefined],
  ['anna@gateway.example', { state: 'unknown', source: '', provider: 'proofpoint-essentials' }, undefined, 'gateway'],
  ['anna@own.example', { state: 'unknown', source: '', provider: '' }, undefined, undefined],
  ['anna@quiet.example', { state: 'unknown', source: '', provider: '' }, undefined, undefined],
  ['anna@evil.example', { state: 'unknown', source: '', provider: '' }, undefined, undefined],
  ['anna@missing.example', { state: 'no-domain', source: '', provider: '' }, undefined, undefined],
] as const

describe('a domain that only DNS knows', () => {
  test.each(answers)('%s', async (address, expected, server, notice) => {
    const page = await stage.chromium.lookUp(address)
    const answer = await stage.chromium.answerOf(page)
    expect({ state: answer.state, source: answer.source, provider: answer.provider }).toEqual(expected)
    expect(answer.domain).toBe(address.split('@')[1])
    const shown = answer.servers
      .filter(({ recommended }) => recommended)
      .map((found) => `${found.protocol} ${found.host}:${found.port} ${found.security}`)
    if (server === undefined) expect(answer.servers).toEqual([])
    else expect(shown).toContain(server)
    if (notice !== undefined) expect(answer.notices.map(({ id }) => id)).toContain(notice)
    await page.close()
  })

  test('a broken record is left out and said so, the rest of the answer stays', async () => {
    const page = await stage.chromium.lookUp('anna@broken.example')
    const answer = await stage.chromium.answerOf(page)
    expect(answer).toMatchObject({ state: 'found', source: 'mx', provider: 'google-workspace' })
    expect(answer.text).toContain('broken record')
    expect(await page.locator('main i:not(.waiting i)').count()).toBe(0)
    await page.close()
  })

  test('an internationalised domain is asked in its ASCII form', async () => {
    const page = await stage.chromium.lookUp('почта@пример.рф')
    const answer = await stage.chromium.answerOf(page)
    expect(answer).toMatchObject({ state: 'found', domain: 'xn--e1afmkfd.xn--p1ai', provider: 'yandex-360' })
    expect(answer.servers[0]?.username).toBe('почта@пример.рф')
    await page.close()
  })

  test('round 1 costs seven questions', async () => {
    stage.world.resolver.requests.length = 0
    const page = await stage.chromium.lookUp('anna@seven.example')
    expect(stage.world.resolver.requests.filter(({ question }) => question?.name.endsWith('seven.example'))).toHaveLength(7)
    await page.close()
  })

  test('the records behind the answer can be opened', async () => {
    const page = await stage.chromium.lookUp('anna@google.example')
    await page.getByText('How do we know?').click()
    const records = await page.locator('.records li').allInnerTexts()
    expect(records[0]).toBe('MX google.example → 1 aspmx.l.google.com → Google Workspace')
    await page.close()
  })
})

describe('a signed domain', () => {
  test.each([
    [true, 1],
    [false, 0],
  ])('shows what its TLSA record says only where the answers are signed: %s', async (isSigned, count) => {
    const name = 'signed.example'
    stage.world.resolver.ad = (asked) => isSigned && asked.endsWith(name)
    // Answers are kept for their time; another browser has none of them.
    const fresh = await startChromium({ world: stage.world })
    const page = await fresh.lookUp(`anna@${name}`)
    await page.getByText('How do we know?').click()
    expect(await page.locator('.records li', { hasText: 'TLSA' }).count()).toBe(count)
    expect((await fresh.answerOf(page)).text).toContain(isSigned ? 'signed (DNSSEC)' : 'not signed')
    stage.world.resolver.ad = () => false
    await fresh.stop()
  })
})

test('while it is asked, what has been learnt stands there line by line', async () => {
  stage.world.resolver.faults.set('*', {
    is: 'slow',
    delayMs: 1_500,
    when: ({ name }) => name.startsWith('_') && name.endsWith('gateway2.example'),
  })
  const page = await stage.chromium.openPopup()
  await page.locator('input[name="address"]').fill('anna@gateway2.example')
  await page.locator('input[name="address"]').press('Enter')
  await page.getByText('Mail is filtered by Proofpoint Essentials').waitFor()
  expect(await page.locator('[data-answer]').getAttribute('aria-busy')).toBe('true')
  stage.world.resolver.faults.clear()
  await page.close()
})

const refused = [
  ['anna@', 'nothing after the @'],
  ['anna', 'needs a dot'],
  ['anna@10.0.0.1', 'IP address'],
  ['anna@firm..example', 'two dots'],
  ['anna@fi rm.example', 'cannot stand there'],
  ['anna@<script>alert(1)</script>', 'cannot stand there'],
  [`anna@${'a'.repeat(64)}.example`, '63'],
  ['anna@co.uk', 'directly at this ending'],
] as const

describe('what is neither an address nor a domain', () => {
  test.each(refused)('%s gets a sentence and stays in the box', async (typed, sentence) => {
    const page = await stage.chromium.lookUp(typed)
    const answer = await stage.chromium.answerOf(page)
    expect(answer.state).toBe('invalid')
    expect(answer.text).toContain(sentence)
    expect(await page.locator('input[name="address"]').inputValue()).toBe(typed)
    await page.close()
  })
})
