import * as z from 'zod/mini'

/** How far a server that the domain publishes is to be believed; see `rank.ts`. */
const reach = z.enum(['inside', 'platform', 'outside-signed', 'outside'])

const service = z.object({
  protocol: z.enum(['imap', 'pop3', 'smtp']),
  host: z.string(),
  port: z.number(),
  security: z.enum(['tls', 'starttls']),
  reach,
})

/** One record as it was found, for "How do we know?". `platform` = the id of the platform that it names. */
const record = z.object({
  type: z.enum(['MX', 'SRV', 'CNAME', 'TXT', 'TLSA']),
  name: z.string(),
  value: z.string(),
  platform: z.optional(z.string()),
})

const trouble = z.enum(['unreachable', 'refused', 'not-dns', 'servfail', 'timeout'])

/** What DNS says about a domain's mail, before anybody concludes from it. Travels from the worker to the popup. */
export const findings = z.object({
  domain: z.string(),
  /** `no`: NXDOMAIN; `unasked`: no question was answered, for this reason. */
  exists: z.enum(['yes', 'no', 'unasked']),
  trouble: z.optional(trouble),
  /** Null MX (RFC 7505): the domain takes no mail. */
  takesNoMail: z.boolean(),
  /** Whether the question for MX records was answered at all. */
  mxRead: z.boolean(),
  hasMx: z.boolean(),
  /** The platform that the MX records name, and what kind it is. */
  platform: z.optional(z.object({ id: z.string(), kind: z.enum(['mailbox', 'gateway', 'forwarder', 'send-only']) })),
  /** A filter in front of the mailbox. */
  gateway: z.optional(z.string()),
  /** What the domain's SRV records offer, in no particular order. */
  services: z.array(service),
  /** Protocols of which SRV records say that they are not offered (RFC 6186 §3.4). */
  refused: z.array(z.enum(['imap', 'pop3', 'smtp'])),
  /** Servers that it offers, but whose names do not exist. */
  missing: z.array(z.string()),
  /** The platform that indirect records name, by which kinds of record, and how sure that is. */
  evidence: z.optional(
    z.object({
      platform: z.string(),
      kinds: z.array(z.enum(['mx', 'hosts', 'autodiscover', 'dkim', 'spf'])),
      sure: z.enum(['likely', 'unconfirmed']),
    }),
  ),
  /** Servers that may stand under names that exist. */
  guesses: z.array(
    z.object({
      protocol: z.enum(['imap', 'pop3', 'smtp']),
      host: z.string(),
      port: z.number(),
      security: z.enum(['tls', 'starttls', 'none']),
    }),
  ),
  /** The domain above, where that one has the mail. */
  parent: z.optional(z.string()),
  /** The domain's own configuration file as it came, where the person had it asked for; `read-file.ts` reads it. */
  file: z.optional(
    z.discriminatedUnion('is', [
      z.object({
        is: z.literal('file'),
        text: z.string(),
        /** The host that gave it, and whether that is another one than was asked. */
        from: z.string(),
        redirected: z.boolean(),
      }),
      z.object({ is: z.literal('none'), why: z.enum(['unreachable', 'not-found', 'refused', 'insecure', 'too-large']) }),
    ]),
  ),
  /** Server software that gave itself away: its id in `data/software`. */
  software: z.optional(z.string()),
  /** Host names in its records that are none, escaped for showing. */
  broken: z.array(z.string()),
  records: z.array(record),
  /** The resolver that answered, and whether it had checked DNSSEC signatures on all answers. */
  resolver: z.optional(z.string()),
  signed: z.boolean(),
})

export type Findings = z.infer<typeof findings>
/** Whether the question that matters most was answered: only then is the answer kept. */
export function isComplete({ exists, mxRead }: Findings): boolean {
  return exists !== 'unasked' && mxRead
}

export type Service = Findings['services'][number]
export type FoundRecord = Findings['records'][number]
export type Reach = z.infer<typeof reach>
