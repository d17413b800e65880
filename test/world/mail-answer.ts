import type { Exported, Make } from '../../clients/export/exported.ts'
import type { Protocol, Security, Server } from '../../lookup/server.ts'

interface Wanted {
  user: string
  protocols: Protocol[]
  security: Security
}

/** Exports the answer that a lookup of `user`, an address, would give if there were only those of the servers that are wanted. */
export function exportedFor(make: Make, servers: Server[], { user, protocols, security }: Wanted): Exported {
  const [localPart = '', domain = ''] = user.split('@')
  const offered = servers.filter((server) => protocols.includes(server.protocol) && server.security === security)
  return make(
    {
      state: 'found',
      source: 'srv',
      domain,
      servers: offered.map((server) => ({ ...server, origin: 'srv-inside', username: user, recommended: true })),
      absent: {},
      confidence: 'sure',
      outside: [],
    },
    { localPart, domain, shownDomain: domain },
    { name: 'Firm', baseUrl: 'https://extension.example/', newUuid: () => crypto.randomUUID() },
  )
}

/** The text of that export. Throws where there is none. */
export function settingsFor(...wanted: Parameters<typeof exportedFor>): string {
  const made = exportedFor(...wanted)
  if (made.is === 'refused') throw new Error(`Refused: ${made.why}`)
  return made.text
}
