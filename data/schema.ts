import * as z from 'zod'
import { inLanguages } from './in-languages.ts'

/**
 * The format of the files in `data/providers`, `data/platforms` and `data/software` (`data/clients`: `client-schema.ts`). Everything here runs at build time only:
 * the popup receives the compiled dataset (see `compile.ts`) and ships no validator.
 */

const label = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?$/

function isHostName(name: string): boolean {
  return name.length <= 253 && name.includes('.') && name.split('.').every((part) => label.test(part))
}

/** A host or domain name as DNS writes it: lower case, ASCII (A-labels), no trailing dot (RFC 1035 §2.3.4). */
const hostName = z
  .string()
  .refine(isHostName, { error: 'expected a lower-case ASCII host name such as "imap.example.com", without a trailing dot' })
  .meta({ description: 'Host or domain name, lower case, ASCII, without a trailing dot' })

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
const day = z
  .string()
  .regex(/^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'expected a date: YYYY, YYYY-MM or YYYY-MM-DD')
  .meta({ description: 'A date as exact as the source gives it: YYYY, YYYY-MM or YYYY-MM-DD' })

const link = z
  .string()
  .regex(/^https:\/\/[^\s<>"]+$/, 'expected a link that starts with https://')
  .meta({ description: 'A page for people, https only' })

/** `hotmail.*` = the name under any public suffix; `*.plus.com` = any name below. */
const pattern = z.string().refine((text) => /^[a-z0-9-]+\.\*$/.test(text) || (text.startsWith('*.') && isHostName(text.slice(2))), {
  error: 'expected "name.*" or "*.example.com"',
})

const words = z.string().min(1)

/** A sentence that a person reads: English always, other languages by their BCP 47 tag. Plain text. */
export const sentence = inLanguages(words, words.exactOptional()).meta({
  description: 'A sentence a person reads, in English and wherever possible in other languages',
})

export const protocol = z.enum(['imap', 'pop3', 'smtp'])
const security = z
  .enum(['tls', 'starttls', 'none'])
  .meta({ description: 'tls = TLS from the first byte, starttls = upgraded on the same port, none = unencrypted' })

/** What the sign-in form wants as the user name. `{ ask }` = something that only the provider hands out. */
const username = z.union([z.enum(['address', 'local-part', 'address-or-local-part']), z.strictObject({ ask: sentence })], {
  error: 'expected "address", "local-part", "address-or-local-part" or { "ask": { "en": "…" } }',
})

const serverHost = z
  .string()
  .refine((host) => host === '127.0.0.1' || isHostName(host.replace(/%domain%$/, 'example.com')), {
    error: 'expected a host name such as "imap.example.com", "mail.%domain%" or 127.0.0.1',
  })
  .meta({ description: 'Host name; "%domain%" stands for the domain of the address' })

const server = z.strictObject({
  protocol,
  host: serverHost,
  port: z.int().min(1).max(65535),
  security,
  username: username.optional().meta({ description: 'Only where this server wants another user name than the provider as a whole' }),
  inferred: z.literal(true).optional().meta({ description: 'The source gives the port only; the encryption is concluded from it' }),
  note: sentence.optional(),
})

/** One thing to do before the settings work. The popup has a sentence for each kind, so `note` is for what is special. */
const step = z
  .strictObject({
    kind: z.enum(['app-password', 'oauth-only', 'enable-first', 'bridge', 'paid-plan', 'verify-sender']),
    when: z
      .enum(['always', 'with-2fa', 'maybe'])
      .default('always')
      .meta({ description: 'with-2fa = only with two-step sign-in switched on; maybe = reports differ or depend on the account' }),
    protocols: z.array(protocol).min(1).optional().meta({ description: 'Only where it concerns some of the protocols' }),
    url: link.optional(),
    path: z.string().optional().meta({ description: 'The way through the menus as the provider writes it: "Settings > Mail > IMAP"' }),
    note: sentence.optional(),
    confirmed: z.literal(false).optional().meta({ description: 'From memory only: shown with "check with the provider"' }),
  })
  .meta({ description: 'One thing to do before the settings work' })

const remark = z.strictObject({ text: sentence, url: link.optional(), confirmed: z.literal(false).optional() })

/** Where a fact was read. A source that copies another one is no vote of its own. */
export const source = z.strictObject({
  from: z.string().min(1).meta({ description: 'A link, or the name of a public collection and the row in it' }),
  checked: day.meta({ description: 'When the source itself was last known to hold: its own check, else the date of its copy' }),
  changed: day.optional().meta({ description: 'When the source last changed this row' }),
  about: z
    .enum(['servers', 'access'])
    .default('servers')
    .meta({ description: 'access = speaks of sign-in, plans or limits, and is no vote for the servers' }),
  copies: z.string().optional().meta({ description: 'The collection that this one copies; then it is no vote' }),
  trust: z.enum(['high', 'medium', 'low']).default('medium'),
  removed: day.optional().meta({ description: 'When the source dropped the row' }),
  says: z.string().optional().meta({ description: 'What it says where it differs from this entry, e.g. "smtp.example.com:587"' }),
  confirmed: z.literal(false).optional().meta({ description: 'Own knowledge, not read anywhere' }),
})

const absence = z.enum(['not-offered', 'unknown', 'sending-only', 'closed'])

const name = z.string().min(1).max(60)

export const provider = z
  .strictObject({
    $schema: z.string().optional(),
    name,
    also: z.array(z.string().min(1)).default([]).meta({ description: 'Other names and brands, in any script, for finding it by name' }),
    names: inLanguages(name.exactOptional(), name.exactOptional())
      .optional()
      .meta({ description: 'What it calls itself in a language, where that is not `name`' }),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional()
      .meta({ description: 'ISO 3166-1 code, where it serves mostly one country' }),
    status: z
      .enum(['active', 'unclear', 'moved', 'closed', 'reported-closed'])
      .meta({ description: 'unclear = nobody could say whether it still runs; reported-closed = one report only' }),
    since: day.optional().meta({ description: 'When it closed or moved' }),
    until: day.optional().meta({ description: 'When mail was last accepted, if that differs from `since`' }),
    moved: sentence.optional().meta({ description: 'Where the mailboxes went and what to do now' }),
    domains: z.array(hostName).default([]),
    patterns: z.array(pattern).default([]).meta({ description: 'Wide patterns, tried only after every exact domain' }),
    servers: z.array(server).default([]).meta({ description: 'In the order of preference; only what the provider still offers' }),
    absent: z
      .strictObject({ imap: absence.optional(), pop3: absence.optional(), smtp: absence.optional() })
      .default({})
      .meta({ description: 'Why a protocol has no server here' }),
    username: username.optional().meta({ description: 'Absent = nobody says' }),
    signIn: z
      .array(z.enum(['password', 'app-password', 'oauth2']))
      .default([])
      .meta({ description: 'How mail programs may sign in; empty = nobody says' }),
    first: z.array(step).default([]),
    limits: z.array(remark).default([]).meta({ description: 'Sending limits' }),
    notes: z.array(remark).default([]),
    disputed: sentence.optional().meta({ description: 'Where sources disagree and what was decided, in a few words' }),
    help: z.array(link).default([]).meta({ description: "The provider's own pages" }),
    links: z
      .record(link, inLanguages(link.exactOptional(), link.exactOptional()))
      .optional()
      .meta({ description: 'The same pages in other languages, by a link that stands above' }),
    sources: z.array(source).min(1),
  })
  .meta({ title: 'Mail provider', description: 'One mail provider: its domains, servers and what to do first' })

/** A DNS fingerprint: names under which a platform's records end, matched by whole labels. */
export const platform = z
  .strictObject({
    $schema: z.string().optional(),
    name: z.string().min(1).max(60),
    kind: z
      .enum(['mailbox', 'gateway', 'forwarder', 'send-only'])
      .meta({ description: 'gateway = a filter in front of the mailbox; forwarder = passes mail on; send-only = no mailbox either' }),
    provider: z
      .string()
      .optional()
      .meta({ description: 'The file in data/providers (without .json) with the settings; mailbox platforms only' }),
    mx: z.array(hostName).default([]).meta({ description: 'MX host suffixes' }),
    spf: z.array(hostName).default([]).meta({ description: 'Domains in SPF include: and redirect=' }),
    autodiscover: z.array(hostName).default([]).meta({ description: 'Targets of the autodiscover CNAME' }),
    dkim: z.array(hostName).default([]).meta({ description: 'Suffixes of DKIM selector CNAME targets' }),
    srv: z.array(hostName).default([]).meta({ description: 'Targets of SRV records' }),
    selectors: z
      .array(z.string().regex(/^[a-z0-9-]+$/))
      .default([])
      .meta({ description: "DKIM selectors whose key under the customer's domain only this platform has" }),
    needs: z
      .array(z.enum(['autodiscover', 'dkim', 'spf', 'hosts']))
      .default([])
      .meta({ description: 'Its MX names a mailbox only together with these' }),
    unconfirmed: z
      .array(z.enum(['mx', 'spf', 'autodiscover', 'dkim', 'srv']))
      .default([])
      .meta({ description: 'Fingerprints from own knowledge that no second source confirms' }),
    username: username
      .optional()
      .meta({ description: "Only where a customer's own domain signs in otherwise than the provider's addresses" }),
    notes: z.array(sentence).default([]),
    sources: z.array(source).min(1),
  })
  .meta({ title: 'Mail platform', description: 'How a mail host, filter or forwarder is recognised in DNS' })

/** A server as the software sets it up. Which host it is on, only the domain knows. */
const usualServer = server.pick({ protocol: true, port: true, security: true }).extend({
  preferred: z
    .literal(true)
    .optional()
    .meta({ description: 'The makers recommend it, or set mail programs up with it, where there is a choice' }),
  default: z.literal('off').optional().meta({ description: 'off = the software has it, but an administrator has to switch it on' }),
  note: sentence.optional(),
})

/** What is usual for a mail server that somebody runs for the own domain. */
export const software = z
  .strictObject({
    $schema: z.string().optional(),
    name: z.string().min(1).max(60),
    also: z.array(z.string().min(1)).default([]).meta({ description: 'Other names, editions and brands' }),
    servers: z.array(usualServer).min(1).meta({ description: 'In the order of preference' }),
    hosts: z
      .array(serverHost)
      .default([])
      .meta({ description: 'Usual names of the host, the most usual first: "mail.%domain%", "%domain%"' }),
    username: username.optional().meta({ description: 'Absent = nobody says' }),
    signs: z
      .strictObject({
        autodiscoverSrv: z.array(hostName).default([]).meta({ description: 'Targets of the SRV record _autodiscover._tcp' }),
        mx: z.array(hostName).optional().meta({ description: 'MX host suffixes' }),
      })
      .prefault({})
      .meta({ description: 'DNS records that give the software away' }),
    notes: z.array(remark).default([]),
    help: z.array(link).default([]).meta({ description: "The makers' own pages" }),
    sources: z.array(source).min(1),
  })
  .meta({ title: 'Mail server software', description: 'One mail server program or panel: its usual ports and user names' })

/** Widely used domains by scope: `world`, or an ISO 3166-1 code in lower case; the most used first. */
export const popular = z.record(
  z.string().regex(/^(world|[a-z]{2})$/, 'expected "world" or a country code such as "de"'),
  z.array(hostName),
)

export type Popular = z.infer<typeof popular>
export type Provider = z.infer<typeof provider>
export type Platform = z.infer<typeof platform>
export type Software = z.infer<typeof software>
