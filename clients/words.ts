import type { Found } from '../lookup/answer.ts'
import { localised, text } from '../seams/text.ts'

/** How one signs in, in a few words. */
export function signInText({ provider }: Found): string {
  if (provider?.first.some(({ kind }) => kind === 'bridge')) return text('signIn.bridge')
  const has = (way: 'password' | 'app-password' | 'oauth2') => provider?.signIn.includes(way) ?? false
  if (has('oauth2')) {
    if (has('app-password')) return text('signIn.oauthOrAppPassword')
    return text(has('password') ? 'signIn.passwordOrOauth' : 'signIn.oauth')
  }
  if (has('password')) return text(has('app-password') ? 'signIn.passwordOrApp' : 'signIn.password')
  return text(has('app-password') ? 'signIn.appPassword' : 'signIn.unknown')
}

/** What the user name is, where it can't be worked out: no mailbox was typed, or only the provider knows it. */
export function usernameText({ usernameRule, servers }: Found): string {
  if (new Set(servers.map(({ username }) => username)).size > 1) return text('username.differs')
  return usernameRuleText(usernameRule)
}

/** What the sign-in form wants as the user name, in a few words. */
export function usernameRuleText(rule: Found['usernameRule']): string {
  if (rule === undefined) return text('username.unknown')
  if (typeof rule === 'object') return localised(rule.ask)
  return text(
    ({ address: 'username.address', 'local-part': 'username.localPart', 'address-or-local-part': 'username.either' } as const)[rule],
  )
}
