import { basename } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import type { Provider } from '../../schema.ts'
import { clean, type ReadRow, type Row, toDomain } from './row.ts'

type Server = Provider['servers'][number]

const server = z.object({
  type: z
    .string()
    .toLowerCase()
    .pipe(z.enum(['imap', 'smtp'])),
  socket: z.enum(['SSL', 'STARTTLS', 'PLAIN']),
  hostname: z.string().toLowerCase(),
  port: z.coerce.number().int().positive(),
  username_pattern: z.enum(['EMAIL', 'EMAILLOCALPART']).default('EMAIL'),
})

/** The front matter that is read; the rest of the file is a page for people. */
const frontMatter = z.object({
  name: z.string(),
  status: z.enum(['OK', 'PREPARATION', 'BROKEN']),
  domains: z.array(z.string()).default([]),
  server: z.array(server).default([]),
  before_login_hint: z.string().optional(),
  last_checked: z
    .string()
    .regex(/^\d{4}(-\d\d){0,2}$/)
    .optional(),
})

const securities = { SSL: 'tls', STARTTLS: 'starttls', PLAIN: 'none' } as const

/**
 * Reads a file of Delta Chat's provider-db: Markdown after YAML front matter, as its README describes.
 * @param file its path below the checkout: `_providers/example.com.md`
 */
export function readProviderDb(file: string, text: string): ReadRow {
  const yaml = /^---\r?\n(.*?)\r?\n---(\r?\n|$)/s.exec(text)?.[1]
  if (yaml === undefined) return { is: 'broken', file, why: 'no front matter between two lines of ---' }
  try {
    // The failsafe schema leaves every value a text: a date is no number and "no" is no boolean.
    const parsed = frontMatter.safeParse(parse(yaml, { schema: 'failsafe' }))
    if (parsed.success) return { is: 'row', row: toRow(file, parsed.data) }
    return { is: 'broken', file, why: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') }
  } catch (error) {
    return { is: 'broken', file, why: clean(String(error)) }
  }
}

function toRow(file: string, { name, status, domains, server, before_login_hint, last_checked }: z.output<typeof frontMatter>): Row {
  const hint = before_login_hint === undefined ? '' : clean(before_login_hint)
  const isBroken = status === 'BROKEN'
  return {
    file,
    from: `deltachat/provider-db ${basename(file, '.md')}`,
    trust: 'medium',
    name: clean(name),
    domains: [...new Set(domains.map(toDomain))].filter((domain) => domain !== ''),
    servers: isBroken ? [] : server.map(toServer),
    signIn: [],
    help: [],
    ...(last_checked === undefined ? {} : { checked: last_checked }),
    ...(hint === '' ? {} : { hint }),
    leftOut: isBroken ? ['its servers: marked BROKEN there'] : [],
  }
}

function toServer({ type, socket, hostname, port, username_pattern }: z.output<typeof server>): Server {
  const username = username_pattern === 'EMAIL' ? 'address' : 'local-part'
  return { protocol: type, host: hostname, port, security: securities[socket], username }
}
