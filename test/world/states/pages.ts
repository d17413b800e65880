import { ask, unfold } from './hands.ts'
import { type State, sizes } from './state.ts'

const nothing = async () => {}

/** Everything that is no popup. */
export const pages: State[] = [
  { name: 'panel', page: 'sidepanel', size: sizes.panel, reach: (page) => ask(page, 'anna@gmail.com') },
  { name: 'panel-idle', page: 'sidepanel', size: sizes.panel, isLikeAnother: true, reach: nothing },
  {
    name: 'wide',
    page: 'popup',
    size: sizes.wide,
    reach: async (page) => {
      await ask(page, 'anna@gmail.com')
      await unfold(page)
    },
  },
  { name: 'wide-verdict', page: 'popup', size: sizes.wide, reach: (page) => ask(page, 'anna@own.example') },
  { name: 'options', page: 'options', size: sizes.tab, reach: nothing },
  { name: 'guide', page: 'guide', size: sizes.tab, reach: unfold },
  {
    name: 'guide-nothing',
    page: 'guide',
    size: sizes.tab,
    reach: async (page) => {
      await page.locator('input').fill('qqqzzz')
      await page.locator('.nothing').waitFor()
    },
  },
  { name: 'providers', page: 'providers', size: sizes.tab, reach: nothing },
  { name: 'providers-nothing', page: 'providers', size: sizes.tab, search: '?q=qqqzzz', reach: nothing },
  { name: 'provider', page: 'providers', size: sizes.tab, search: '?id=zoho.com', reach: unfold },
  { name: 'provider-closed', page: 'providers', size: sizes.tab, search: '?id=pochta.ru', reach: unfold },
  { name: 'provider-unknown', page: 'providers', size: sizes.tab, search: '?id=nobody', reach: nothing },
]
