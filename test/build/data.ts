import type * as z from 'zod'
import type { Entry } from '../../data/checks.ts'
import { type Client, client as clientSchema } from '../../data/client-schema.ts'
import type { BundledPlatform, BundledProvider, Fingerprint } from '../../data/dataset.ts'
import {
  type Platform,
  type Provider,
  platform as platformSchema,
  provider as providerSchema,
  type Software,
  software as softwareSchema,
} from '../../data/schema.ts'

export type ProviderFile = z.input<typeof providerSchema>
export type PlatformFile = z.input<typeof platformSchema>
export type SoftwareFile = z.input<typeof softwareSchema>
export type ClientFile = z.input<typeof clientSchema>

/** A provider file without a fault, with what a test changes in it. */
export function providerFile(given: Partial<ProviderFile> = {}): ProviderFile {
  return {
    name: 'Firm Mail',
    status: 'active',
    domains: ['firm.example'],
    servers: [
      { protocol: 'imap', host: 'imap.firm.example', port: 993, security: 'tls' },
      { protocol: 'pop3', host: 'pop.firm.example', port: 995, security: 'tls' },
      { protocol: 'smtp', host: 'smtp.firm.example', port: 465, security: 'tls' },
    ],
    username: 'address',
    sources: [{ from: 'https://firm.example/help', checked: '2026-10' }],
    ...given,
  }
}

/** A platform file without a fault, with what a test changes in it. */
export function platformFile(given: Partial<PlatformFile> = {}): PlatformFile {
  return {
    name: 'Firm Hosting',
    kind: 'mailbox',
    mx: ['mx.firm.example'],
    sources: [{ from: 'https://firm.example/mx', checked: '2026-10' }],
    ...given,
  }
}

/** A software file without a fault, with what a test changes in it. */
export function softwareFile(given: Partial<SoftwareFile> = {}): SoftwareFile {
  return {
    name: 'Firm Server',
    servers: [
      { protocol: 'imap', port: 993, security: 'tls' },
      { protocol: 'smtp', port: 587, security: 'starttls' },
    ],
    sources: [{ from: 'https://firm.example/ports', checked: '2026-10' }],
    ...given,
  }
}

/** A client file without a fault, with what a test changes in it. */
export function clientFile(given: Partial<ClientFile> = {}): ClientFile {
  return {
    name: 'Firm Client',
    platforms: ['windows'],
    protocols: ['imap', 'pop3', 'smtp'],
    form: [
      { field: 'incoming-host', label: { en: 'Server' } },
      { field: 'incoming-security', label: { en: 'Security' } },
      { field: 'outgoing-host', label: { en: 'Server' } },
      { field: 'outgoing-security', label: { en: 'Security' } },
    ],
    security: { kind: 'menu', tls: { en: 'SSL' }, starttls: { en: 'TLS' } },
    sources: [{ from: 'https://firm.example/client', checked: '2026-10' }],
    ...given,
  }
}

export function providerEntry(id: string, given: Partial<ProviderFile> = {}): Entry<Provider> {
  return { id, file: `providers/${id}.json`, value: providerSchema.parse(providerFile(given)) }
}

export function platformEntry(id: string, given: Partial<PlatformFile> = {}): Entry<Platform> {
  return { id, file: `platforms/${id}.json`, value: platformSchema.parse(platformFile(given)) }
}

export function softwareEntry(id: string, given: Partial<SoftwareFile> = {}): Entry<Software> {
  return { id, file: `software/${id}.json`, value: softwareSchema.parse(softwareFile(given)) }
}

export function clientEntry(id: string, given: Partial<ClientFile> = {}): Entry<Client> {
  return { id, file: `clients/${id}.json`, value: clientSchema.parse(clientFile(given)) }
}

export function bundledProvider(id: string, given: Partial<ProviderFile> = {}): BundledProvider {
  const { sources: _sources, $schema: _schema, ...rest } = providerSchema.parse(providerFile(given))
  return { id, ...rest, evidence: { agree: 1, checked: '2026-10' } }
}

export function bundledPlatform(id: string, kind: Platform['kind'], given: Partial<BundledPlatform> = {}): BundledPlatform {
  return { id, name: `The ${id}`, kind, checked: '2026-10', ...given }
}

export function fingerprint(
  id: string,
  kind: Platform['kind'],
  mx: string[],
  hosts: string[] = [],
  given: Partial<Fingerprint> = {},
): Fingerprint {
  const rest = { spf: [], autodiscover: [], dkim: [], selectors: [], needs: [], unconfirmed: [], hosting: true }
  return { id, kind, mx, hosts, ...rest, ...given }
}
