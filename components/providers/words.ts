import type { BundledProvider } from '../../data/dataset.ts'
import { language, text } from '../../seams/text.ts'

/** A country's name in the page's language, from its ISO 3166-1 code. */
export function countryName(code: string): string {
  return new Intl.DisplayNames(language(), { type: 'region' }).of(code) ?? code
}

/** How many independent sources agree, in words. */
export function agreementText({ evidence }: BundledProvider): string {
  return evidence.agree === 0 ? text('browse.noSource') : text('browse.sources', { count: evidence.agree })
}

/** A host name for reading: where the customer's own domain belongs, it says so. */
export function hostText(host: string): string {
  return host.replace('%domain%', text('browse.ownDomain'))
}
