import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { getDomain } from 'tldts'
import type * as z from 'zod'
import { checkAll, type Entry } from './checks.ts'
import { type Client, client } from './client-schema.ts'
import {
  type BundledPlatform,
  type BundledProvider,
  type BundledSoftware,
  type Dataset,
  datasetFormat,
  type Fingerprint,
  type Fingerprints,
  type SoftwareSign,
} from './dataset.ts'
import { weigh } from './evidence.ts'
import { type Platform, type Popular, type Provider, platform, popular, provider, type Software, software } from './schema.ts'

/** What a broken data file says: the file, the field and what is expected there. */
export class DataError extends Error {
  override name = 'DataError'
}

export interface Sources {
  providers: Entry<Provider>[]
  platforms: Entry<Platform>[]
  software: Entry<Software>[]
  clients: Entry<Client>[]
  popular: Popular
}

/**
 * Reads and validates every data file below `dir` (the `data` folder), in the order of their names.
 * @throws DataError that lists each fault with its file, field and expectation
 */
export function readSources(dir: string): Sources {
  const faults: string[] = []
  const sources = {
    providers: readFolder(join(dir, 'providers'), provider, faults),
    platforms: readFolder(join(dir, 'platforms'), platform, faults),
    software: readFolder(join(dir, 'software'), software, faults),
    clients: readFolder(join(dir, 'clients'), client, faults),
    popular: readFile(dir, 'popular.json', popular, faults) ?? {},
  }
  if (faults.length === 0) faults.push(...checkAll(sources.providers, sources.platforms, sources.software, sources.clients))
  if (faults.length > 0) throw new DataError(`The mail data has ${faults.length} fault(s):\n${faults.join('\n')}`)
  return sources
}

function readFolder<T extends z.ZodType>(dir: string, schema: T, faults: string[]): Entry<z.output<T>>[] {
  const entries: Entry<z.output<T>>[] = []
  for (const file of readdirSync(dir).sort()) {
    if (!file.endsWith('.json')) continue
    const value = readFile(dir, file, schema, faults)
    if (value !== undefined) entries.push({ id: basename(file, '.json'), file: join(basename(dir), file), value })
  }
  return entries
}

function readFile<T extends z.ZodType>(dir: string, file: string, schema: T, faults: string[]): z.output<T> | undefined {
  const path = join(basename(dir), file)
  const json = parseJson(readFileSync(join(dir, file), 'utf8'))
  if (json.is === 'broken') faults.push(`${path}: not JSON: ${json.why}`)
  else {
    const parsed = schema.safeParse(json.value)
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues) faults.push(`${path}: ${issue.path.join('.')}: ${issue.message}`)
  }
  return undefined
}

function parseJson(text: string): { is: 'value'; value: unknown } | { is: 'broken'; why: string } {
  try {
    return { is: 'value', value: JSON.parse(text) }
  } catch (error) {
    return { is: 'broken', why: String(error) }
  }
}

/** The dataset that the popup loads: everything it shows, nothing else. The same files always give the same result. */
export function compileDataset({ providers, platforms, software, popular }: Omit<Sources, 'clients'>): Dataset {
  return {
    format: datasetFormat,
    providers: providers.map(({ id, value }) => bundleProvider(id, value)),
    platforms: platforms.map(({ id, value }) => bundlePlatform(id, value)),
    software: software.map(({ id, value }) => bundleSoftware(id, value)),
    popular: byUse(popular),
  }
}

/** The world's list first, then the countries' by rank, each domain once. */
function byUse({ world = [], ...countries }: Popular): string[] {
  const lists = Object.keys(countries)
    .sort()
    .map((country) => countries[country] ?? [])
  const longest = Math.max(0, ...lists.map((list) => list.length))
  const inTurn = Array.from({ length: longest }, (_, rank) => lists.flatMap((list) => list[rank] ?? [])).flat()
  return [...new Set([...world, ...inTurn])]
}

function bundleProvider(id: string, { $schema, sources, ...rest }: Provider): BundledProvider {
  return { id, ...rest, evidence: weigh(sources) }
}

function bundlePlatform(id: string, { name, kind, provider, username, notes, unconfirmed, sources }: Platform): BundledPlatform {
  return {
    id,
    name,
    kind,
    ...(provider === undefined ? {} : { provider }),
    ...(username === undefined ? {} : { username }),
    ...(notes.length > 0 ? { notes } : {}),
    ...(unconfirmed.length > 0 ? { unconfirmed } : {}),
    checked: weigh(sources).checked,
  }
}

function bundleSoftware(id: string, { $schema, sources, ...rest }: Software): BundledSoftware {
  const { agree, checked } = weigh(sources)
  return { id, ...rest, checked, ...(agree === 0 ? { confirmed: false } : {}) }
}

/** The table by which the worker tells whose records it reads. */
export function compileFingerprints({ providers, platforms }: Pick<Sources, 'providers' | 'platforms'>): Fingerprint[] {
  const byId = new Map(providers.map(({ id, value }) => [id, value]))
  return platforms.map(({ id, value }) => {
    const { kind, mx, spf, autodiscover, dkim, selectors, needs, unconfirmed } = value
    const settings = value.provider === undefined ? undefined : byId.get(value.provider)
    const hosts = ownDomains([...value.srv, ...(settings?.servers ?? []).map((server) => server.host)])
    return { id, kind, mx, spf, autodiscover, dkim, selectors, needs, unconfirmed, hosts, hosting: settings?.domains.length === 0 }
  })
}

/** What the worker loads, in one file. */
export function compileForWorker(sources: Pick<Sources, 'providers' | 'platforms' | 'software'>): Fingerprints {
  return { format: datasetFormat, platforms: compileFingerprints(sources), software: compileSigns(sources) }
}

/** By which records the worker recognises server software; software that shows itself in none is left out. */
export function compileSigns({ software }: Pick<Sources, 'software'>): SoftwareSign[] {
  return software
    .map(({ id, value }) => ({ id, autodiscoverSrv: value.signs.autodiscoverSrv }))
    .filter(({ autodiscoverSrv }) => autodiscoverSrv.length > 0)
}

/** The registrable domains of a platform's hosts: whatever lies below them is the platform's. */
function ownDomains(hosts: string[]): string[] {
  return [...new Set(hosts.flatMap((host) => getDomain(host, { allowPrivateDomains: true }) ?? []))].sort()
}
