import type { Fingerprint } from '../../data/dataset.ts'
import type { Message } from '../dns/message.ts'
import { findBySuffix, isUnder } from '../labels.ts'
import type { PlatformIndex } from './platforms.ts'

export interface MxFindings {
  /** Null MX (RFC 7505 §3): a single record whose exchange is the root. */
  isNull: boolean
  /** Best preference first. */
  hosts: { host: string; preference: number; platform?: Fingerprint; suspected?: Fingerprint }[]
  broken: string[]
}

/** Reads MX records and tells whose machines they name. */
export function readMx(message: Message, index: Pick<PlatformIndex, 'mx' | 'suspectedMx'>): MxFindings {
  const records = message.answers.flatMap((answer) => (answer.type === 'MX' ? [answer] : []))
  records.sort((a, b) => a.preference - b.preference)
  return {
    isNull: records.length === 1 && records[0]?.exchange.is === 'root',
    broken: records.flatMap(({ exchange }) => (exchange.is === 'broken' ? [exchange.shown] : [])),
    hosts: records.flatMap(({ exchange, preference }) => {
      if (exchange.is !== 'host') return []
      const platform = findBySuffix(index.mx, exchange.host)
      const suspected = platform ? undefined : findBySuffix(index.suspectedMx, exchange.host)
      return [{ host: exchange.host, preference, ...(platform ? { platform } : {}), ...(suspected ? { suspected } : {}) }]
    }),
  }
}

/**
 * Who handles the domain's mail. All MX records count, the best preference first: a mailbox platform behind a
 * gateway or forwarder in the same list is the mailbox. A domain that receives at its own host first is not judged
 * by a backup MX elsewhere.
 */
export function judgeMx({ hosts }: MxFindings, registrable: string): { platform?: Fingerprint; gateway?: Fingerprint } {
  const best = hosts[0]
  if (best === undefined || (best.platform === undefined && isUnder(best.host, registrable))) return {}
  const known = hosts.flatMap(({ platform }) => (platform ? [platform] : []))
  const gateway = known.find(({ kind }) => kind === 'gateway')
  const platform = known.find(({ kind }) => kind === 'mailbox') ?? known[0]
  return { ...(platform ? { platform } : {}), ...(gateway ? { gateway } : {}) }
}
