/** Second-level names under which countries register domains, as in `yahoo.com.ar`. */
const secondLevel = /^(?:co|com|net|org|ne|or|ac|gov|edu)$/

/** Tells whether domains can end so. */
export type IsEnding = (ending: string) => boolean

/** `gmail` and `com`, `yahoo` and `co.uk`; a single label has the ending ``. */
export function splitDomain(domain: string): { name: string; ending: string } {
  const dot = domain.indexOf('.')
  return dot === -1 ? { name: domain, ending: '' } : { name: domain.slice(0, dot), ending: domain.slice(dot + 1) }
}

/**
 * Knows the countries of the browser (ISO 3166-1) and the endings of `domains`, which have the generic ones in use for
 * mail. The Public Suffix List would know more, and is too long to be read for each key.
 */
export function indexEndings(domains: readonly string[]): IsEnding {
  const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const generic = new Set(domains.map((domain) => domain.slice(domain.lastIndexOf('.') + 1)))
  const isCountry = (label: string) => /^[a-z]{2}$/.test(label) && countries.of(label.toUpperCase()) !== undefined
  return (ending) => {
    const [first = '', second, third] = ending.split('.')
    if (second === undefined) return isCountry(first) || generic.has(first)
    return third === undefined && secondLevel.test(first) && isCountry(second)
  }
}
