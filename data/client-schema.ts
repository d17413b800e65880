import * as z from 'zod'
import { protocol, sentence, source } from './schema.ts'

/** The format of the files in `data/clients`. Runs at build time only, as `schema.ts` does. */

/** Words as the program itself shows them; a language that is missing is shown in English. */
const label = z
  .strictObject({
    ...sentence.shape,
    approximate: z
      .array(sentence.keyof())
      .min(1)
      .optional()
      .meta({ description: 'Languages in which nobody could say that these are the exact words' }),
  })
  .meta({ description: 'Words as the program itself shows them' })

/** One box of the form in which a mail account is set up. */
const box = z.strictObject({
  field: z.enum([
    'protocol',
    'address',
    'incoming-host',
    'incoming-port',
    'incoming-security',
    'username',
    'password',
    'auth',
    'outgoing-host',
    'outgoing-port',
    'outgoing-security',
    'smtp-auth',
    'outgoing-username',
    'outgoing-password',
    'outgoing-auth',
  ]),
  label: label.optional().meta({ description: 'Absent = the program has no name for it' }),
  for: z.enum(['imap', 'pop3']).optional().meta({ description: 'Only in the form for this protocol' }),
  holds: z
    .enum(['host-port', 'more'])
    .optional()
    .meta({ description: 'host-port = the port is typed here after a colon; more = a URL or the like, to be taken from the export' }),
  tick: z.literal(true).optional().meta({ description: 'A box to tick for an encrypted server, whatever "security" says of the others' }),
})

const lacks = z
  .partialRecord(z.enum(['tls', 'starttls']), z.array(protocol).min(1))
  .default({})
  .meta({ description: 'Modes that the program cannot do, with the protocols for which it cannot' })

/** What the configuration says for each protocol; the same in every language. */
const code = z.partialRecord(protocol, z.string().min(1))

const security = z
  .discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('menu'),
        tls: label.optional(),
        starttls: label.optional(),
        none: label.optional(),
        auto: label.optional(),
        avoid: z.array(label).default([]).meta({ description: 'Entries that look right and protect less' }),
        lacks,
      })
      .meta({ description: 'A list to choose from' }),
    z
      .strictObject({ kind: z.literal('switch'), look: z.enum(['switch', 'tick']), lacks })
      .meta({ description: 'One switch stands for both modes, and the port decides' }),
    z
      .strictObject({ kind: z.literal('config'), tls: code.default({}), starttls: code.default({}), none: code.default({}), lacks })
      .meta({ description: 'Text in a configuration file or a program' }),
    z.strictObject({ kind: z.literal('unknown') }).meta({ description: 'Nobody could say' }),
  ])
  .meta({ description: 'What the program calls the encryption: tls = from the first byte, starttls = upgraded on the same port' })

/** A mail program, or anything else that is told mail settings. */
export const client = z
  .strictObject({
    $schema: z.string().optional(),
    name: z.string().min(1).max(60),
    also: z.array(z.string().min(1)).default([]).meta({ description: 'Other words by which people look for it, in any script' }),
    approximate: z.literal(true).optional().meta({ description: 'From own knowledge: every label here is approximate' }),
    platforms: z.array(z.enum(['windows', 'macos', 'linux', 'ios', 'android', 'web', 'server', 'device'])).min(1),
    protocols: z.array(protocol).min(1),
    path: label.optional().meta({ description: 'The way through the menus to a new account: "File > Add account"' }),
    later: label.optional().meta({ description: 'The way to the settings of an account that is there already' }),
    form: z.array(box).default([]).meta({ description: 'The boxes of its form, in its order' }),
    security,
    trap: sentence.optional().meta({ description: 'Where its words for encryption mislead' }),
    portBehaviour: sentence.optional().meta({ description: 'Where it changes the port by itself, or fails to when one expects it' }),
    auto: sentence.optional().meta({ description: 'Where it finds these settings itself' }),
    oauth: z.array(z.string()).default([]).meta({ description: 'Providers (files in data/providers) with a browser sign-in of its own' }),
    oauthOnly: sentence.optional().meta({ description: 'Where that sign-in has a way of its own, past the form' }),
    limits: z.array(sentence).max(3).default([]).meta({ description: 'What it cannot do' }),
    exports: z
      .array(
        z.enum([
          'mobileconfig',
          'tb-qr',
          'autoconfig',
          'prf',
          'mbsync',
          'msmtp',
          'neomutt',
          'aerc',
          'himalaya',
          'getmail',
          'fetchmail',
          'postfix',
          'nodemailer',
          'python',
          'phpmailer',
          'django',
          'wordpress',
          'home-assistant',
          'laravel',
          'curl',
        ]),
      )
      .default([])
      .meta({ description: 'Forms in which the settings can be handed over to it whole' }),
    sources: z.array(source.pick({ from: true, checked: true, trust: true, confirmed: true })).min(1),
  })
  .meta({ title: 'Mail program', description: 'What one mail program calls the mail settings, and where they are typed' })

export type Client = z.infer<typeof client>
