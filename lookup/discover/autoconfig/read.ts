import type { XmlElement } from '@rgrove/parse-xml'
import { maxFileOctets } from './limits.ts'
import { fillDomain, hasPlaceholder } from './placeholders.ts'
import { plainText } from './plain-text.ts'
import { type AutoconfigServer, type Fault, readServer, type Subject } from './server.ts'
import { childrenOf, parseFile, valuesOf } from './xml.ts'

/** No provider needs more; whoever lists more wants to fill the screen. */
const maxServers = 24

const maxNameLength = 80

/** Why a file is of no use; each has its sentence in the locale files. */
export type Unusable = 'too-large' | 'not-xml' | 'html' | 'other-xml' | 'no-servers'

export type Autoconfig =
  | {
      is: 'settings'
      /** In the file's order, which is the order of preference. */
      servers: AutoconfigServer[]
      displayName?: string
      /** Why a section was left out, one entry a section; `too-many` once for all that came after. */
      dropped: (Fault | 'too-many')[]
    }
  | { is: 'unusable'; why: Unusable }

/**
 * Reads a domain's own configuration file: clientConfig 1.1, the format of Thunderbird's autoconfig
 * (https://wiki.mozilla.org/Thunderbird:Autoconfiguration:ConfigFileFormat). What is unknown in it is ignored, a
 * broken server section is dropped and the rest kept. Pure; never throws.
 */
export function readAutoconfig(bytes: Uint8Array, subject: Subject): Autoconfig {
  if (bytes.length > maxFileOctets) return { is: 'unusable', why: 'too-large' }
  const file = parseFile(bytes, 'clientConfig')
  if (file.is === 'unusable') return file
  const [provider] = childrenOf(file.root, 'emailProvider')
  return provider === undefined ? { is: 'unusable', why: 'no-servers' } : readProvider(provider, subject)
}

function readProvider(provider: XmlElement, subject: Subject): Autoconfig {
  const sections = childrenOf(provider, 'incomingServer', 'outgoingServer')
  const servers = new Map<string, AutoconfigServer>()
  const dropped: (Fault | 'too-many')[] = []
  for (const section of sections.slice(0, maxServers)) {
    const server = readServer(section, subject)
    if (typeof server === 'string') dropped.push(server)
    else {
      const key = `${server.protocol} ${server.host} ${server.port} ${server.security}`
      if (!servers.has(key)) servers.set(key, server)
    }
  }
  if (servers.size === 0) return { is: 'unusable', why: 'no-servers' }
  if (sections.length > maxServers) dropped.push('too-many')
  const displayName = readName(valuesOf(provider, 'displayName')[0], subject)
  return { is: 'settings', servers: [...servers.values()], ...(displayName === undefined ? {} : { displayName }), dropped }
}

/** A name that needs the mailbox is none, nor is one with letters that could not be decoded. */
function readName(value: string | undefined, { shownDomain }: Subject): string | undefined {
  const name = plainText(fillDomain(value ?? '', shownDomain))
  const unfit = name === '' || name.length > maxNameLength || name.includes('\ufffd') || hasPlaceholder(name)
  return unfit ? undefined : name
}
