import type { Client } from './client-schema.ts'
import type { Platform, Provider, Software } from './schema.ts'

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

export interface BundledSoftware extends Omit<Software, 'sources' | '$schema'> {
  /** The name of its file, without `.json`. */
  id: string
  /** The newest date at which a source still held: YYYY, YYYY-MM or YYYY-MM-DD. */
  checked: string
  /** The ports come from own knowledge alone. */
  confirmed?: false
}

/** A mail program, and what it calls the settings. */
export interface BundledClient extends Omit<Client, 'sources' | '$schema'> {
  /** The name of its file, without `.json`. */
  id: string
  /** The newest date at which a source still held: YYYY, YYYY-MM or YYYY-MM-DD. */
  checked: string
}

/** The form of the compiled dataset; it goes up whenever code of before could not read it. */
export const datasetFormat = 1

/** What the popup loads. */
export interface Dataset {
  format: typeof datasetFormat
  providers: BundledProvider[]
  platforms: BundledPlatform[]
  /** Usual settings of mail servers that people run themselves, in the order of their file names. */
  software: BundledSoftware[]
  /** Widely used domains, the most used first. */
  popular: string[]
}

/** What the worker knows a platform by. */
export interface Fingerprint
  extends Pick<Platform, 'kind' | 'mx' | 'spf' | 'autodiscover' | 'dkim' | 'selectors' | 'needs' | 'unconfirmed'> {
  id: string
  /** Registrable domains of its servers: an SRV target below them is the platform's own. */
  hosts: string[]
  /** It serves its customers' own domains. */
  hosting: boolean
}

/** What the worker loads when it is asked about a domain. */
export interface Fingerprints {
  format: typeof datasetFormat
  platforms: Fingerprint[]
  software: SoftwareSign[]
}

/** What gives server software away. */
export interface SoftwareSign {
  id: string
  /** Targets of SRV `_autodiscover._tcp`. */
  autodiscoverSrv: string[]
}
