import { protocols } from '../../lookup/server.ts'
import { accountFor } from './account.ts'
import { type Make, refused, textFile } from './exported.ts'
import { serverUrl } from './url.ts'

/**
 * The servers as URLs: `imap:` (RFC 5092), `pop:` (RFC 2384), `smtp:` and the forms with an `s`, which are conventions
 * of programs and registered nowhere.
 */
export const urls: Make = (answer, query) => {
  const found = protocols.map((protocol) => accountFor(answer, query, [protocol], { oauth: true }))
  const accounts = found.filter((account) => account.is === 'account')
  if (accounts.length === 0) return found.findLast((account) => account.is === 'refused') ?? refused('handOver.refused-no-incoming')
  const lines = accounts.map((account) => `${serverUrl(account)}${account.protocol === 'imap' ? '/' : ''}`)
  return textFile('mail-settings.url.txt', lines, 'text/uri-list')
}
