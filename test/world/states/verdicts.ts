import { ask, boxOf, unfold } from './hands.ts'
import { type State, sizes } from './state.ts'

const popup = { page: 'popup', size: sizes.popup } as const

const asked = (name: string, address: string, isLikeAnother = false): State => ({
  ...popup,
  isLikeAnother,
  name,
  reach: (page) => ask(page, address),
})

const longDomain = 'very-long-name-of-a-company-that-would-not-be-shortened.and-its-department-of-correspondence.example'

/** Answers without settings. */
export const verdicts: State[] = [
  asked('forward-only', 'anna@forward.example'),
  asked('no-mail', 'anna@no-mail.example', true),
  asked('no-domain', 'anna@nobody.example', true),
  asked('gateway', 'anna@gateway.example'),
  asked('send-only', 'anna@sending.example', true),
  asked('quiet', 'anna@quiet.example', true),
  asked('parent', 'anna@team.parent.example'),
  asked('long-domain', `anna@${longDomain}`),
  {
    ...popup,
    name: 'own-servers',
    isMain: true,
    reach: async (page) => {
      await ask(page, 'anna@own.example')
      await page.locator('.fold:has(.software) > summary').click()
      await page.locator('.software select').selectOption({ index: 1 })
      await page.locator('.software li').first().waitFor()
    },
  },
  {
    ...popup,
    name: 'records',
    reach: async (page) => {
      await ask(page, 'anna@own.example')
      await unfold(page)
    },
  },
  {
    ...popup,
    name: 'unanswered',
    isLikeAnother: true,
    reach: async (page, { world }) => {
      world.resolver.faults.set('*', { is: 'servfail', names: ['unanswered.example'] })
      await ask(page, 'anna@unanswered.example')
    },
  },
  {
    ...popup,
    name: 'failed',
    reach: async (page, { world }) => {
      // The sign-in page of a network, instead of any answer.
      world.resolver.faults.set('*', { is: 'html' })
      await ask(page, 'anna@failed.example')
    },
  },
  {
    ...popup,
    name: 'offline',
    isLikeAnother: true,
    reach: async (page, { world, browser }) => {
      world.resolver.faults.set('*', { is: 'reset' })
      await browser.context.setOffline(true)
      await boxOf(page).fill('anna@offline.example')
      await boxOf(page).press('Enter')
      await page.locator('[data-notice="offline"]').waitFor()
    },
  },
]
