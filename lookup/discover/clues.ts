import type { Fingerprint } from '../../data/dataset.ts'
import type { Answer, Message } from '../dns/message.ts'
import { findBySuffix, maxNameLength } from '../labels.ts'
import type { FoundRecord } from './findings.ts'
import type { PlatformIndex } from './platforms.ts'

/** Kinds of record that name a mailbox platform indirectly. `mx`: an MX that proves nothing alone. */
export type ClueKind = 'mx' | 'autodiscover' | 'dkim' | 'hosts' | 'spf'

/** A record that speaks for these platforms. */
export interface Clue {
  kind: ClueKind
  platforms: Fingerprint[]
}

/** What one answer of round 2 says: which platforms it speaks for, and the records as they are shown. */
export interface Reading {
  clues: Clue[]
  records: FoundRecord[]
}

const none: Reading = { clues: [], records: [] }

/** Reads the alias of `autodiscover.` or the target of `_autodiscover._tcp`. */
export function readAutodiscover(name: string, { answers }: Message, index: PlatformIndex): Reading {
  return readTargets('autodiscover', name, answers, index.autodiscover)
}

/** Reads the aliases of `imap.`, `smtp.` and their like. */
export function readHostAlias(name: string, { answers }: Message, index: PlatformIndex): Reading {
  return readTargets('hosts', name, answers, index.hosts)
}

/** Reads the alias of a DKIM selector (RFC 6376 §3.6.2). */
export function readDkimAlias(name: string, { answers }: Message, index: PlatformIndex): Reading {
  return readTargets('dkim', name, answers, index.dkim)
}

/** Reads a DKIM key under the domain itself, at a selector that only one platform uses. */
export function readDkimKey(selector: string, name: string, { answers }: Message, index: PlatformIndex): Reading {
  // RFC 6376 §3.6.1: an empty key is a revoked one; domains that send nothing publish it for every selector.
  const key = answers.find((answer) => answer.type === 'TXT' && /(^|;)\s*p=\s*[a-z0-9+/]/i.test(answer.text))
  const platforms = index.selectors.get(selector) ?? []
  if (key?.type !== 'TXT') return none
  return { clues: [{ kind: 'dkim', platforms }], records: [toRecord('TXT', name, key.text, platforms)] }
}

/** Reads `include:` and `redirect=` of an SPF record (RFC 7208 §5.2, §6.1). */
export function readSpf(name: string, { answers }: Message, index: PlatformIndex): Reading {
  const spf = answers.find((answer) => answer.type === 'TXT' && /^v=spf1( |$)/i.test(answer.text))
  if (spf?.type !== 'TXT') return none
  const named = [...spf.text.toLowerCase().matchAll(/(?:^|\s)[+?~-]?(?:include:|redirect=)([a-z0-9._-]+)/g)]
  const targets = named.map(([, target = '']) => target.replace(/\.$/, '')).filter((target) => target.length <= maxNameLength)
  const platforms = [...new Set(targets.flatMap((target) => findBySuffix(index.spf, target) ?? []))]
  return {
    clues: platforms.length > 0 ? [{ kind: 'spf', platforms }] : [],
    records: [toRecord('TXT', name, spf.text, platforms)],
  }
}

function readTargets(kind: ClueKind, name: string, answers: readonly Answer[], table: ReadonlyMap<string, Fingerprint[]>): Reading {
  const targets = answers.flatMap((answer) => (answer.type === 'CNAME' || answer.type === 'SRV' ? [answer] : []))
  return targets.reduce<Reading>((reading, { type, target }) => {
    if (target.is !== 'host') return reading
    const platforms = findBySuffix(table, target.host) ?? []
    return {
      clues: platforms.length > 0 ? [...reading.clues, { kind, platforms }] : reading.clues,
      records: [...reading.records, toRecord(type, name, target.host, platforms)],
    }
  }, none)
}

function toRecord(type: FoundRecord['type'], name: string, value: string, [platform]: readonly Fingerprint[]): FoundRecord {
  return { type, name, value: escaped(value.slice(0, 300)), ...(platform ? { platform: platform.id } : {}) }
}

/** What is no printable ASCII as in master files (RFC 1035 §5.1): an octet of a text can mean anything. */
function escaped(value: string): string {
  return value.replaceAll(/[^\x20-\x7e]/g, (octet) => `\\${String(octet.charCodeAt(0)).padStart(3, '0')}`)
}
