import type { Query } from '../../lookup/address.ts'
import type { Found } from '../../lookup/answer.ts'
import type { Protocol, Server } from '../../lookup/server.ts'
import { unknownUser } from './address.ts'
import { type Refused, refused } from './exported.ts'

/** A server with what is needed to sign in there, checked for everything that no format can hold. */
export interface Account extends Server {
  is: 'account'
  user: string
  /** Whether `user` is the user name, or only stands for it. */
  known: boolean
  auth: 'password' | 'oauth2'
}

interface Options {
  /** The format can say that one signs in with a token. */
  oauth?: true
  /** Which encryption the format can say; both where left out. */
  only?: 'tls'
}

/**
 * The server to set up: of the first of `protocols` that there is, the first encrypted one. Refused where there is
 * none, or where a name has something that no file should have.
 */
export function accountFor(answer: Found, query: Query, protocols: Protocol[], { oauth, only }: Options = {}): Account | Refused {
  const offered = answer.servers.filter(({ protocol, missing }) => protocols.includes(protocol) && !missing)
  if (offered.length === 0) return refused(absent(protocols))
  const encrypted = offered.filter(({ security }) => security !== 'none')
  if (encrypted.length === 0) return refused('handOver.refused-unencrypted')
  const fitting = encrypted.filter(({ security }) => only === undefined || security === only)
  const server = protocols.flatMap((wanted) => fitting.find(({ protocol }) => protocol === wanted) ?? [])[0]
  if (server === undefined) return refused('handOver.refused-starttls')
  const auth = isOauthOnly(answer, server.protocol) ? 'oauth2' : 'password'
  if (auth === 'oauth2' && !oauth) return refused('handOver.refused-oauth')
  // Some formats take all the servers that there are.
  if (!encrypted.every(({ host }) => /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i.test(host))) return refused('handOver.refused-host')
  const names = [...encrypted.map(({ username }) => username), query.localPart ?? '', query.shownDomain]
  if (names.some(isBroken)) return refused('handOver.refused-control')
  const { protocol, host, port, security, username } = server
  return { is: 'account', protocol, host, port, security, user: username || unknownUser(answer, query), known: username !== '', auth }
}

function absent(protocols: Protocol[]) {
  if (protocols.includes('smtp')) return 'handOver.refused-no-smtp'
  return protocols.includes('pop3') ? 'handOver.refused-no-incoming' : 'handOver.refused-no-imap'
}

/** Line breaks and other characters that XML 1.0 §2.2 or a file of lines can't hold. */
function isBroken(text: string): boolean {
  return /[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/u.test(text)
}

function isOauthOnly({ provider }: Found, protocol: Protocol): boolean {
  if (provider === undefined) return false
  const { signIn, first } = provider
  if (signIn.length > 0 && signIn.every((way) => way === 'oauth2')) return true
  return first.some(
    ({ kind, when, protocols }) => kind === 'oauth-only' && when === 'always' && (protocols === undefined || protocols.includes(protocol)),
  )
}
