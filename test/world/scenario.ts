import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as z from 'zod'

const server = z.string().regex(/^(imap|pop3|smtp) \S+:\d+ (tls|starttls)$/, 'expected "imap imap.example.com:993 tls"')

/** A domain and what has to be shown for it. `test/scenarios/README.md` explains each field. */
const scenario = z.strictObject({
  why: z.string().min(20),
  ask: z.string().includes('@'),
  zone: z.array(z.string()),
  signed: z.boolean().default(false),
  refuse: z.array(z.string()).default([]),
  shown: z.strictObject({
    state: z.enum(['found', 'forward-only', 'no-mail', 'no-domain', 'unknown', 'failed']),
    source: z.enum(['srv', 'mx', 'evidence', 'guess']).optional(),
    provider: z.string().optional(),
    notices: z.array(z.string()).default([]),
    without: z.array(z.string()).default([]),
    best: z.array(server).optional(),
    never: z.array(z.string()).default([]),
    text: z.array(z.string()).default([]),
    unsaid: z.array(z.string()).default([]),
  }),
})

export type Scenario = z.output<typeof scenario> & { name: string }

/** Reads every scenario of the folder, in the order of their names. Throws, naming the file, where one has a fault. */
export function readScenarios(dir = 'test/scenarios'): Scenario[] {
  const files = readdirSync(dir).filter((file) => file.endsWith('.json'))
  return files.sort().map((file) => {
    const parsed = scenario.safeParse(JSON.parse(readFileSync(join(dir, file), 'utf8')))
    if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`)
    return { name: basename(file, '.json'), ...parsed.data }
  })
}

/** Whether a name is that domain or lies below it. */
export function isBelow(name: string, domain: string): boolean {
  return `.${name}`.toLowerCase().endsWith(`.${domain}`)
}
