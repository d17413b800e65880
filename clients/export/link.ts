import { parseTyped } from '../../lookup/address.ts'
import { quoteLocalPart } from './address.ts'
import { type Make, refused, textFile } from './exported.ts'

/** A link to this extension's page that opens the same answer again, on this machine only. */
export const link: Make = ({ provider }, { domain, shownDomain, localPart }, { baseUrl }) => {
  const asked = domain === '' ? provider?.domains[0] : localPart === undefined ? shownDomain : `${quoteLocalPart(localPart)}@${shownDomain}`
  if (asked === undefined) return refused('handOver.refused-no-domain')
  const again = parseTyped(asked)
  const isSame = again.is === 'query' && again.query.localPart === localPart
  // Half a character of a pair has no place in a URL.
  if (!isSame || /\p{Cs}/u.test(asked)) return refused('handOver.refused-unfit')
  return textFile('mail-settings-link.txt', [`${baseUrl}popup.html?address=${encodeURIComponent(asked)}`], 'text/uri-list')
}
