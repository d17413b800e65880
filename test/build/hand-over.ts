import type { Context, Make } from '../../clients/export/exported.ts'
import type { Query } from '../../lookup/address.ts'
import type { Found } from '../../lookup/answer.ts'
import { domainToAscii } from '../../lookup/domain.ts'
import { bundledAnswer } from '../../lookup/settings.ts'
import { bundledProvider, type ProviderFile } from './data.ts'

export interface Case {
  answer: Found
  query: Query
}

const implicit: ProviderFile['servers'] = [
  { protocol: 'imap', host: 'imap.firm.example', port: 993, security: 'tls' },
  { protocol: 'pop3', host: 'pop.firm.example', port: 995, security: 'tls' },
  { protocol: 'smtp', host: 'smtp.firm.example', port: 465, security: 'tls' },
]
const starttls: ProviderFile['servers'] = [
  { protocol: 'imap', host: 'imap.firm.example', port: 143, security: 'starttls' },
  { protocol: 'pop3', host: 'pop.firm.example', port: 110, security: 'starttls' },
  { protocol: 'smtp', host: 'smtp.firm.example', port: 587, security: 'starttls' },
]

/** The answer for a mailbox at a provider; the domain may be in any letters, and no mailbox may be typed. */
export function caseOf(given: Partial<ProviderFile>, { localPart, shownDomain = 'firm.example' }: Partial<Query> = {}): Case {
  const ascii = domainToAscii(shownDomain)
  const domain = ascii.is === 'domain' ? ascii.domain : ''
  const query = { domain, shownDomain, ...(localPart === undefined ? {} : { localPart }) }
  return { query, answer: bundledAnswer(bundledProvider('firm.example', { signIn: ['password'], ...given }), query) }
}

const anna = { localPart: 'anna' }

/** What providers are like. */
export const cases = {
  implicit: caseOf({ servers: implicit }, anna),
  starttls: caseOf({ servers: starttls }, anna),
  pop3Only: caseOf({ servers: implicit.filter(({ protocol }) => protocol !== 'imap'), absent: { imap: 'not-offered' } }, anna),
  relay: caseOf(
    { servers: starttls.filter(({ protocol }) => protocol === 'smtp'), absent: { imap: 'sending-only', pop3: 'sending-only' } },
    anna,
  ),
  idn: caseOf({ servers: implicit }, { localPart: 'anna', shownDomain: 'пример.рф' }),
  domainOnly: caseOf({ servers: implicit }),
  oauthOnly: caseOf({ servers: implicit, signIn: ['oauth2'] }, anna),
  unencrypted: caseOf({ servers: implicit.map((server) => ({ ...server, port: 25, security: 'none' })) }, anna),
} satisfies Record<string, Case>

/** Local parts that mean something in one format or another; no file may be broken by them. */
export const hostileNames = [
  'quo"te',
  "o'brien",
  'back\\slash',
  '\\',
  '$HOME',
  `\${HOME}`,
  '`id`',
  '$(id)',
  'two words',
  ' blank ',
  'ünï',
  'почта',
  'hash#tag',
  'semi;colon',
  'co:lon',
  'com,ma',
  '<b>&amp;</b>',
  ']]>',
  '%(name)s',
  '%EMAILADDRESS%',
  '=1+1',
  '@SUM(A1)',
  '*_[x](y)|~`',
  '-- #',
  "'; DROP",
  '"""',
  '{{ x }}',
  '<?php',
]

/** Local parts that no file of lines can hold. */
export const brokenNames = ['new\nline', 'carriage\rreturn', 'nul\u0000', 'bell\u0007', 'next\u0085line', 'separator\u2028', 'half\ud800']

export function hostileCases(given: Partial<ProviderFile> = {}, names = hostileNames): (Case & { name: string })[] {
  return names.map((name) => ({ name, ...caseOf(given, { localPart: name }) }))
}

/** A context whose UUIDs can be told apart. */
export function contextOf(): Context {
  let count = 0
  return {
    name: 'Firm & <Mail>',
    baseUrl: 'chrome-extension://id/',
    newUuid: () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
  }
}

/** The text that a format makes, or the end of its refusal's key. */
export function make(format: Make, { answer, query }: Case): string {
  const exported = format(answer, query, contextOf())
  return exported.is === 'file' ? exported.text : exported.why.replace('handOver.refused-', 'refused: ')
}
