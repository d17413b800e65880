import { parse } from 'tldts'

/**
 * Where a domain stands in the Public Suffix List. `suffix`: it is a bare public suffix such as `co.uk`, where
 * nobody has a mailbox; otherwise the registrable domain, above which nothing is ever asked.
 */
export function placeDomain(domain: string): { is: 'suffix' } | { is: 'domain'; registrable: string } {
  const { publicSuffix, isIcann } = parse(domain, { allowPrivateDomains: false })
  if (publicSuffix === domain && isIcann) return { is: 'suffix' }
  // Private suffixes (uk.com, user.fm) are registrable boundaries too, but a mailbox can live at one of them.
  return { is: 'domain', registrable: parse(domain, { allowPrivateDomains: true }).domain ?? domain }
}
