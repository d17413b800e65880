import type { Fingerprint } from '../../data/dataset.ts'
import { isUnder } from '../labels.ts'
import type { Service } from './findings.ts'
import type { Situation } from './judge.ts'
import type { MxFindings } from './mx.ts'
import type { Subject } from './subject.ts'

/** What round 1 left open, and so what round 2 asks. */
export interface Plan {
  /** Look for records that name the platform, and for host names that exist. */
  evidence?: Situation
  /** Servers to be shown, whose names have to exist. */
  hosts: string[]
  /** Domains above, one of which may have the mail. */
  parents: string[]
  /** Servers whose TLSA record says which certificate to expect, where the zone is signed. */
  tlsa: { host: string; port: number }[]
}

interface FirstRound {
  mx: MxFindings
  platform: Fingerprint | undefined
  services: Service[]
  exists: boolean
  signed: boolean
}

const maxHosts = 5
const maxTlsa = 3

/** Decides what is worth a second round; `undefined` where round 1 has answered everything. */
export function planSecond(subject: Subject, { mx, platform, services, exists, signed }: FirstRound): Plan | undefined {
  const parents = mx.hosts.length === 0 && services.length === 0 && !mx.isNull ? domainsAbove(subject) : []
  const hosts = [...new Set(services.map(({ host }) => host))].slice(0, maxHosts)
  const tlsa = signed ? services.slice(0, maxTlsa).map(({ host, port }) => ({ host, port })) : []
  const evidence = exists && !mx.isNull && leavesMailboxOpen(platform, services) ? situationOf(subject, mx) : undefined
  if (evidence === undefined && hosts.length + parents.length + tlsa.length === 0) return undefined
  return { hosts, parents, tlsa, ...(evidence ? { evidence } : {}) }
}

/** The domain's own word, a mailbox platform and a forwarder each settle the question. */
function leavesMailboxOpen(platform: Fingerprint | undefined, services: Service[]): boolean {
  if (services.some(({ protocol, reach }) => protocol !== 'smtp' && reach !== 'outside')) return false
  return platform === undefined || platform.kind === 'gateway' || platform.kind === 'send-only'
}

function situationOf({ registrable }: Subject, { hosts }: MxFindings): Situation {
  const [best] = hosts
  if (best === undefined || best.platform?.kind === 'gateway' || best.suspected !== undefined) return 'hidden'
  return isUnder(best.host, registrable) ? 'own' : 'elsewhere'
}

/** The domain one label up, and the registrable domain: nothing above that is ever asked. */
function domainsAbove({ domain, registrable }: Subject): string[] {
  if (domain === registrable || !isUnder(domain, registrable)) return []
  return [...new Set([domain.slice(domain.indexOf('.') + 1), registrable])]
}
