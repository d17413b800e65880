import type { Question } from '../../lookup/dns/message.ts'
import { types } from '../../lookup/dns/message.ts'
import { name, type Octets, record, wireMessage } from '../build/wire.ts'
import { nameKey, type ZoneRecord } from './zone.ts'

const [noError, noSuchName] = [0, 3]
/** As many aliases as a name server is willing to follow. */
const maxChain = 12

/** A zone that answers: records by owner, and every name that exists. */
export class ZoneServer {
  private readonly byOwner = new Map<string, ZoneRecord[]>()
  /** Owners and every name above one: an empty name between two exists too (RFC 4592 §2.2.2). */
  private readonly names = new Set<string>()

  constructor(records: readonly ZoneRecord[]) {
    for (const entry of records) {
      this.byOwner.set(entry.owner, [...(this.byOwner.get(entry.owner) ?? []), entry])
      for (let above: string | undefined = entry.owner; above !== undefined; above = parentOf(above)) this.names.add(above)
    }
  }

  /** The message that answers the question, as it comes from a resolver. `signed`: with the AD bit. */
  answer({ name: asked, type }: Question, signed: boolean): Uint8Array<ArrayBuffer> {
    const answers: Octets[] = []
    let owner = nameKey(asked)
    for (let links = 0; links < maxChain; links++) {
      const here = this.recordsAt(owner)
      const alias = here.find((entry) => entry.type === 'CNAME')
      const given = alias ? [alias] : here.filter((entry) => entry.type === type)
      answers.push(...given.map((entry) => record(types[entry.type], entry.data, { owner: octetsOf(owner) })))
      if (alias?.target === undefined || type === 'CNAME') break
      owner = alias.target
    }
    const code = this.source(owner) === undefined ? noSuchName : noError
    return wireMessage({ flags: 0x8180 | (signed ? 0x20 : 0) | code, question: name(asked), questionType: types[type], answers })
  }

  private recordsAt(owner: string): ZoneRecord[] {
    return this.byOwner.get(this.source(owner) ?? '') ?? []
  }

  /** The name whose records count: itself, or the wildcard right below its nearest existing ancestor (RFC 4592 §3.3.1). */
  private source(owner: string): string | undefined {
    if (this.names.has(owner)) return owner
    let above = parentOf(owner)
    while (above !== undefined && !this.names.has(above)) above = parentOf(above)
    const wildcard = above === undefined ? '*' : `*\n${above}`
    return this.names.has(wildcard) ? wildcard : undefined
  }
}

function parentOf(key: string): string | undefined {
  const end = key.indexOf('\n')
  return end === -1 ? undefined : key.slice(end + 1)
}

function octetsOf(key: string): Octets {
  return [...key.split('\n').flatMap((label) => [label.length, ...Buffer.from(label, 'latin1')]), 0]
}
