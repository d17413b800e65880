import type { Findings, Service } from '../../lookup/discover/findings.ts'

/** What DNS says about a domain that exists and publishes nothing, with what a test changes in it. */
export function findings(given: Partial<Findings> = {}): Findings {
  return {
    domain: 'firm.example',
    exists: 'yes',
    takesNoMail: false,
    mxRead: true,
    hasMx: false,
    services: [],
    refused: [],
    missing: [],
    guesses: [],
    broken: [],
    records: [],
    signed: false,
    ...given,
  }
}

/** An IMAP server with implicit TLS at the domain's own host, as an SRV record offers it. */
export function service(given: Partial<Service> = {}): Service {
  return { protocol: 'imap', host: 'imap.firm.example', port: 993, security: 'tls', reach: 'inside', ...given }
}
