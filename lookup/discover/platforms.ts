import type { Fingerprint } from '../../data/dataset.ts'

/** The platforms' fingerprints by what they are recognised by, each for the longest match by whole labels. */
export interface PlatformIndex {
  /** MX suffixes that a source names. */
  mx: ReadonlyMap<string, Fingerprint>
  /** MX suffixes from own knowledge, or that prove nothing without another record. */
  suspectedMx: ReadonlyMap<string, Fingerprint>
  autodiscover: ReadonlyMap<string, Fingerprint[]>
  dkim: ReadonlyMap<string, Fingerprint[]>
  spf: ReadonlyMap<string, Fingerprint[]>
  /** Registrable domains of their servers. */
  hosts: ReadonlyMap<string, Fingerprint[]>
  /** DKIM selectors whose key under the customer's own domain gives a platform away. */
  selectors: ReadonlyMap<string, Fingerprint[]>
}

/** Indexes the fingerprints once, when the worker starts. Only mailbox platforms can be what hides behind something. */
export function indexPlatforms(fingerprints: readonly Fingerprint[]): PlatformIndex {
  const mailboxes = fingerprints.filter(({ kind }) => kind === 'mailbox')
  // No second record can speak for a filter or a forwarder, so their MX has to do.
  const provesAlone = ({ kind, unconfirmed, needs }: Fingerprint) =>
    kind !== 'mailbox' || (!unconfirmed.includes('mx') && needs.length === 0)
  return {
    mx: byKey(fingerprints.filter(provesAlone), ({ mx }) => mx),
    suspectedMx: byKey(
      fingerprints.filter((fingerprint) => !provesAlone(fingerprint)),
      ({ mx }) => mx,
    ),
    autodiscover: groupBy(mailboxes, ({ autodiscover }) => autodiscover),
    dkim: groupBy(mailboxes, ({ dkim }) => dkim),
    spf: groupBy(mailboxes, ({ spf }) => spf),
    hosts: groupBy(mailboxes, ({ hosts }) => hosts),
    selectors: groupBy(mailboxes, ({ selectors }) => selectors),
  }
}

function byKey(fingerprints: readonly Fingerprint[], keys: (fingerprint: Fingerprint) => string[]): Map<string, Fingerprint> {
  return new Map(fingerprints.flatMap((fingerprint) => keys(fingerprint).map((key) => [key, fingerprint] as const)))
}

function groupBy(fingerprints: readonly Fingerprint[], keys: (fingerprint: Fingerprint) => string[]): Map<string, Fingerprint[]> {
  const groups = new Map<string, Fingerprint[]>()
  for (const fingerprint of fingerprints) {
    for (const key of keys(fingerprint)) groups.set(key, [...(groups.get(key) ?? []), fingerprint])
  }
  return groups
}
