import type { Query } from '../address.ts'
import { type Autoconfig, readAutoconfig } from './autoconfig/read.ts'
import type { AutoconfigServer } from './autoconfig/server.ts'
import type { Findings } from './findings.ts'

type RawFile = NonNullable<Findings['file']>

/** What stands in a domain's own configuration file, or why it is of no use. */
export type FileFindings =
  | {
      is: 'settings'
      servers: Omit<AutoconfigServer, 'auth'>[]
      /** The host that gave it, and whether that is another one than was asked. */
      from: string
      redirected: boolean
      /** How many of its server sections were left out. */
      dropped: number
    }
  | { is: 'none'; why: Extract<RawFile, { is: 'none' }>['why'] | Extract<Autoconfig, { is: 'unusable' }>['why'] }

/** Reads the file that the worker fetched. Never throws. */
export function readFile(raw: RawFile, query: Query): FileFindings {
  if (raw.is === 'none') return raw
  const read = readAutoconfig(new TextEncoder().encode(raw.text), query)
  if (read.is === 'unusable') return { is: 'none', why: read.why }
  const servers = read.servers.map(({ auth: _auth, ...server }) => server)
  return { is: 'settings', servers, from: raw.from, redirected: raw.redirected, dropped: read.dropped.length }
}
