import { ask, askDomain, checkNow, chooseProgram, handOver, seekProgram, type, unfold } from './hands.ts'
import { type State, sizes } from './state.ts'

const popup = { page: 'popup', size: sizes.popup } as const

const asked = (name: string, address: string, more: Pick<State, 'isMain' | 'isLikeAnother'> = {}): State => ({
  ...popup,
  ...more,
  name,
  reach: (page) => ask(page, address),
})

/** Settings, and services that have none any more. */
export const found: State[] = [
  asked('found-short', 'anna@wp.pl', { isMain: true }),
  asked('found-long', 'anna@zoho.com', { isMain: true }),
  asked('found-by-mx', 'anna@mx.example', { isLikeAnother: true }),
  asked('found-by-srv', 'anna@srv.example'),
  asked('outside', 'anna@outside.example', { isMain: true }),
  asked('broken-records', 'anna@broken.example'),
  asked('evidence', 'anna@evidence.example'),
  asked('guess', 'anna@guess.example'),
  asked('oauth-only', 'anna@outlook.com', { isLikeAnother: true }),
  asked('unencrypted', 'anna@goo.jp'),
  asked('unreachable', 'anna@tuta.com'),
  asked('closed', 'anna@pochta.ru', { isMain: true }),
  asked('long-address', 'maximiliane.friederike.von-und-zu-hohenstein@fastmail.com'),
  {
    ...popup,
    name: 'sending-only',
    reach: async (page) => {
      await type(page, 'mailgun', '.names button')
      await page.locator('.names button').first().click()
      await page.locator('[data-state="found"]').waitFor()
    },
  },
  {
    ...popup,
    name: 'pop3',
    isLikeAnother: true,
    reach: async (page) => {
      await ask(page, 'anna@gmail.com')
      await page.locator('#tab-pop3').click()
    },
  },
  {
    ...popup,
    name: 'program',
    isMain: true,
    reach: async (page) => {
      await ask(page, 'anna@gmail.com')
      await chooseProgram(page, 'Outlook')
    },
  },
  {
    ...popup,
    name: 'chooser',
    reach: async (page) => {
      await ask(page, 'anna@gmail.com')
      await seekProgram(page, '')
    },
  },
  {
    ...popup,
    name: 'hand-over-text',
    reach: async (page) => {
      await ask(page, 'anna@gmail.com')
      await handOver(page, 'text')
    },
  },
  {
    ...popup,
    name: 'hand-over-qr',
    reach: async (page) => {
      await ask(page, 'anna@gmail.com')
      await handOver(page, 'tb-qr')
    },
  },
  {
    ...popup,
    name: 'unfolded',
    reach: async (page) => {
      await ask(page, 'anna@srv.example')
      await unfold(page)
    },
  },
  {
    ...popup,
    name: 'checked',
    reach: async (page) => {
      await ask(page, 'anna@ukr.net')
      await checkNow(page)
    },
  },
  {
    ...popup,
    name: 'reported-closed-checked',
    reach: async (page) => {
      await ask(page, 'anna@excite.co.jp')
      await checkNow(page)
      await unfold(page)
    },
  },
  {
    ...popup,
    name: 'file-refused',
    reach: async (page) => {
      await ask(page, 'anna@file.example')
      await askDomain(page, false)
    },
  },
  {
    ...popup,
    name: 'file-answered',
    reach: async (page, { world }) => {
      // With the header that lets anybody read it, the worker needs no permission of the browser.
      const headers = { 'access-control-allow-origin': '*' }
      world.resolver.files.set('https://autoconfig.file.example/mail/config-v1.1.xml', { headers, body: file })
      await ask(page, 'anna@file.example')
      await askDomain(page, true)
      await page.locator('[data-source="autoconfig"]').waitFor()
    },
  },
]

const file = `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="file.example">
<incomingServer type="imap"><hostname>imap.file.example</hostname><port>993</port><socketType>SSL</socketType>
<authentication>password-cleartext</authentication><username>%EMAILLOCALPART%</username></incomingServer>
<outgoingServer type="smtp"><hostname>smtp.file.example</hostname><port>587</port><socketType>STARTTLS</socketType>
<authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username></outgoingServer>
</emailProvider></clientConfig>`
