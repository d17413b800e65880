import type { Row } from '../../../../data/upkeep/import/row.ts'

/** What a collection says about the provider of `providerFile()`: the same. With what a test changes in it. */
export function row(given: Partial<Row> = {}): Row {
  return {
    file: 'ispdb/firm.example.xml',
    from: 'thunderbird/autoconfig ispdb/firm.example.xml',
    trust: 'high',
    name: 'Firm Mail',
    domains: ['firm.example'],
    servers: [
      { protocol: 'imap', host: 'imap.firm.example', port: 993, security: 'tls', username: 'address' },
      { protocol: 'pop3', host: 'pop.firm.example', port: 995, security: 'tls', username: 'address' },
      { protocol: 'smtp', host: 'smtp.firm.example', port: 465, security: 'tls', username: 'address' },
    ],
    signIn: ['password'],
    help: [],
    leftOut: [],
    ...given,
  }
}
