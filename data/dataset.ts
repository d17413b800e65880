import type { Platform, Provider } from './schema.ts'

/** How well founded an entry is, worked out from its sources. */
export interface Evidence {
  /** Independent sources that name these servers. */
  agree: number
  /** The newest date at which one of them still held: YYYY, YYYY-MM or YYYY-MM-DD. */
  checked: string
  /** Nobody confirmed it since 2020, or only sources of low trust do. */
  old?: true
}

export interface BundledProvider extends Omit<Provider, 'sources' | '$schema'> {
  /** The name of its file, without `.json`. */
  id: string
  evidence: Evidence
}

export interface BundledPlatform {
  id: string
  name: string
  kind: Platform['kind']
  /** The provider with its settings. */
  provider?: string
  username?: NonNullable<Platform['username']>
  notes?: Platform['notes']
  unconfirmed?: Platform['unconfirmed']
  checked: string
}

/** What the popup loads. */
export interface Dataset {
  providers: BundledProvider[]
  platforms: BundledPlatform[]
}

/** What the worker knows a platform by. */
export interface Fingerprint {
  id: string
  kind: Platform['kind']
  /** MX host suffixes, matched by whole labels. */
  mx: string[]
  /** Registrable domains of its servers: an SRV target below them is the platform's own. */
  hosts: string[]
}
