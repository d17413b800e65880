import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { getDomain } from 'tldts'
import type * as z from 'zod'
import { checkAll, type Entry } from './checks.ts'
import type { BundledPlatform, BundledProvider, Dataset, Fingerprint } from './dataset.ts'
import { weigh } from './evidence.ts'
import { type Platform, type Provider, platform, provider } from './schema.ts'

/** What a broken data file says: the file, the field and what is expected there. */
export class DataError extends Error {
  override name = 'DataError'
}

export interface Sources {
  providers: Entry<Provider>[]
  platforms: Entry<Platform>[]
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
  }
  if (faults.length === 0) faults.push(...checkAll(sources.providers, sources.platforms))
  if (faults.length > 0) throw new DataError(`The mail data has ${faults.length} fault(s):\n${faults.join('\n')}`)
  return sources
}

function readFolder<T extends z.ZodType>(dir: string, schema: T, faults: string[]): Entry<z.output<T>>[] {
  const entries: Entry<z.output<T>>[] = []
  for (const file of readdirSync(dir).sort()) {
    if (!file.endsWith('.json')) continue
    const path = join(basename(dir), file)
    const json = parseJson(readFileSync(join(dir, file), 'utf8'))
    if (json.is === 'broken') faults.push(`${path}: not JSON: ${json.why}`)
    else {
      const parsed = schema.safeParse(json.value)
      if (parsed.success) entries.push({ id: basename(file, '.json'), file: path, value: parsed.data })
      else for (const issue of parsed.error.issues) faults.push(`${path}: ${issue.path.join('.')}: ${issue.message}`)
    }
  }
  return entries
}

function parseJson(text: string): { is: 'value'; value: unknown } | { is: 'broken'; why: string } {
  try {
    return { is: 'value', value: JSON.parse(text) }
  } catch (error) {
    return { is: 'broken', why: String(error) }
  }
}

/** The dataset that the popup loads: everything it shows, nothing else. The same files always give the same result. */
export function compileDataset({ providers, platforms }: Sources): Dataset {
  return {
    providers: providers.map(({ id, value }) => bundleProvider(id, value)),
    platforms: platforms.map(({ id, value }) => bundlePlatform(id, value)),
  }
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

/**
 * The table by which the worker tells whose records it reads. MX suffixes from own knowledge alone are left out
 * of round 1, where nothing else could confirm them.
 */
export function compileFingerprints({ providers, platforms }: Sources): Fingerprint[] {
  const byId = new Map(providers.map(({ id, value }) => [id, value]))
  return platforms.map(({ id, value }) => {
    const settings = value.provider === undefined ? undefined : byId.get(value.provider)
    return {
      id,
      kind: value.kind,
      mx: value.unconfirmed.includes('mx') ? [] : value.mx,
      hosts: ownDomains([...value.srv, ...(settings?.servers ?? []).map((server) => server.host)]),
    }
  })
}

/** The registrable domains of a platform's hosts: whatever lies below them is the platform's. */
function ownDomains(hosts: string[]): string[] {
  return [...new Set(hosts.flatMap((host) => getDomain(host, { allowPrivateDomains: true }) ?? []))].sort()
}
