import type { BundledProvider } from '../data/dataset.ts'

/** What a list of providers can be narrowed by, and the choices that each has. */
export const choices = {
  protocol: ['imap', 'pop3', 'smtp-only'],
  signIn: ['password', 'app-password', 'oauth2'],
  status: ['active', 'unclear', 'moved', 'closed'],
  age: ['year', 'three-years', 'older', 'unconfirmed'],
} as const

/** The country of providers that serve several, or of which nobody says. */
export const noCountry = 'none'

/** The choices made; one that is absent lets everything through. */
export interface Filters {
  /** ISO 3166-1 code, or `noCountry`. */
  country?: string | undefined
  protocol?: (typeof choices.protocol)[number] | undefined
  signIn?: (typeof choices.signIn)[number] | undefined
  status?: (typeof choices.status)[number] | undefined
  age?: (typeof choices.age)[number] | undefined
}

/** Whether a provider passes every filter; `today` is what the age of its last check is counted to. */
export function passes(provider: BundledProvider, { country, protocol, signIn, status, age }: Filters, today: Date): boolean {
  return (
    (country === undefined || country === (provider.country ?? noCountry)) &&
    (protocol === undefined || offers(provider, protocol)) &&
    (signIn === undefined || provider.signIn.includes(signIn)) &&
    (status === undefined || status === (provider.status === 'reported-closed' ? 'closed' : provider.status)) &&
    (age === undefined || isOfAge(provider, age, today))
  )
}

function offers({ servers }: BundledProvider, protocol: (typeof choices.protocol)[number]): boolean {
  if (protocol === 'smtp-only') return servers.length > 0 && servers.every((server) => server.protocol === 'smtp')
  return servers.some((server) => server.protocol === protocol)
}

function isOfAge({ evidence }: BundledProvider, age: (typeof choices.age)[number], today: Date): boolean {
  if (age === 'unconfirmed' || evidence.old) return age === 'unconfirmed' && evidence.old === true
  const isWithin = (years: number) => isSince(evidence.checked, yearsBefore(today, years))
  return age === 'older' ? !isWithin(3) : isWithin(age === 'year' ? 1 : 3)
}

/** Compares as exactly as the date is given: `2025` is since `2025-11-24`, as far as anybody knows. */
function isSince(date: string, start: string): boolean {
  return date >= start.slice(0, date.length)
}

function yearsBefore(today: Date, years: number): string {
  const day = today.toISOString().slice(0, 10)
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`
}
