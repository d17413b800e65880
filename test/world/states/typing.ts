import { ask, boxOf, dropPicture, openMenu, paste, type } from './hands.ts'
import { type State, sizes } from './state.ts'

const popup = { page: 'popup', size: sizes.popup } as const

const invalid = [
  ['no-domain', 'anna@'],
  ['no-dot', 'anna'],
  ['ip-address', 'anna@10.0.0.1'],
  ['bad-character', 'anna@fi rm.example'],
  ['empty-label', 'anna@firm..example'],
  ['label-too-long', `anna@${'a'.repeat(64)}.example`],
  ['domain-too-long', `anna@${'firm.'.repeat(60)}example`],
  ['public-suffix', 'anna@co.uk'],
] as const

/** Before there is an answer. */
export const typing: State[] = [
  { ...popup, name: 'idle', reach: async () => {} },
  {
    ...popup,
    name: 'idle-recents',
    isMain: true,
    reach: async (page) => {
      for (const address of ['anna@gmail.com', 'anna@mx.example', 'boris@mail.ru']) await ask(page, address)
      await page.locator('.box .quiet').click()
      await page.locator('.recents').waitFor()
    },
  },
  ...invalid.map(
    ([problem, address]): State => ({
      ...popup,
      name: `invalid-${problem}`,
      isMain: problem === 'no-domain',
      isLikeAnother: problem !== 'no-domain',
      reach: (page) => ask(page, address),
    }),
  ),
  { ...popup, name: 'names', reach: (page) => type(page, 'orange', '.names button') },
  { ...popup, name: 'completions', isMain: true, reach: (page) => type(page, 'anna@g', '.names button') },
  { ...popup, name: 'meant', reach: (page) => type(page, 'anna@gmial.com', '.meant') },
  { ...popup, name: 'meant-answered', reach: (page) => ask(page, 'anna@gmial.com') },
  {
    ...popup,
    name: 'list',
    reach: async (page) => {
      await paste(page, 'Anna <anna@gmail.com>\nBoris K. <boris@mail.ru>; "C, D" <cd@mx.example>, eva@posteo.de')
      await page.locator('[data-state="found"]').waitFor()
    },
  },
  {
    ...popup,
    name: 'not-text',
    reach: async (page) => {
      await dropPicture(page)
      await page.locator('[role="alert"]').waitFor()
    },
  },
  {
    ...popup,
    name: 'menu',
    reach: openMenu,
  },
  {
    ...popup,
    name: 'searching',
    isMain: true,
    reach: async (page, { world }) => {
      world.resolver.faults.set('*', { is: 'silent', when: ({ name }) => name.startsWith('_') })
      await boxOf(page).fill('anna@slow.example')
      await boxOf(page).press('Enter')
      await page.locator('.learnt li').waitFor()
    },
  },
  {
    ...popup,
    name: 'broken',
    reach: async (page) => {
      await page.route('**/dataset.json', (route) => route.abort())
      await page.reload()
      await page.locator('[role="alert"]').waitFor()
    },
  },
]
