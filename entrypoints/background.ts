import { defineBackground } from 'wxt/utils/define-background'
import { offerAddressBar } from '../worker/address-bar.ts'
import { listenToKeys } from '../worker/keys.ts'
import { answerLookups } from '../worker/lookup.ts'
import { offerMenus } from '../worker/menus.ts'
import { answerResolverTests } from '../worker/resolver-test.ts'

export default defineBackground(() => {
  answerLookups()
  answerResolverTests()
  offerMenus()
  offerAddressBar()
  listenToKeys()
})
