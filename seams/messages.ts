import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { type Findings, type FoundRecord, findings } from '../lookup/discover/findings.ts'

/** The name of the connection over which the popup asks the worker. */
export const lookupPort = 'lookup'

/** A host name as DNS has it, so that nothing else can get into a question: no `@`, no mailbox. */
const name = z.string().check(z.maxLength(253), z.regex(/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/))

const subject = { domain: name, registrable: name }

/**
 * What the popup asks; names only, never a mailbox.
 * `look-up`: what DNS says about a domain. `check`: the same, and whether these hosts exist.
 * `ask-domain`: the same, and what the domain's own configuration file says; it needs a permission.
 */
export const request = z.discriminatedUnion('type', [
  z.object({ type: z.literal('look-up'), ...subject }),
  z.object({ type: z.literal('check'), ...subject, hosts: z.array(name) }),
  z.object({ type: z.literal('ask-domain'), ...subject }),
])
export type Request = z.infer<typeof request>

const learnt = z.object({ type: z.literal('learnt'), records: findings.shape.records })
const done = z.object({ type: z.literal('done'), findings })
const reply = z.discriminatedUnion('type', [learnt, done])
/** What the worker answers: records as they arrive, then once the findings. */
export type Reply = z.infer<typeof reply>

/** How long the worker may stay silent, in milliseconds. It ends every lookup itself before that. */
const patienceMs = { 'look-up': 5_000, check: 5_000, 'ask-domain': 12_000 } as const

/**
 * Asks the worker. Resolves to `undefined` where it can't be reached.
 * @param signal ends the wait; the worker finishes its lookup nevertheless
 */
export async function askWorker(
  question: Request,
  learn: (records: FoundRecord[]) => void,
  signal: AbortSignal,
): Promise<Findings | undefined> {
  const first = await connect(question, learn, signal)
  if (first !== 'lost') return first
  // The browser stopped the worker in the middle: one more try wakes it again.
  const second = await connect(question, learn, signal)
  return second === 'lost' ? undefined : second
}

function connect(question: Request, learn: (records: FoundRecord[]) => void, signal: AbortSignal) {
  const { promise, resolve } = Promise.withResolvers<Findings | 'lost' | undefined>()
  const port = browser.runtime.connect({ name: lookupPort })
  const end = (found?: Findings | 'lost') => {
    clearTimeout(timer)
    port.disconnect()
    resolve(found)
  }
  const timer = setTimeout(end, patienceMs[question.type])
  signal.addEventListener('abort', () => end(), { once: true })
  port.onDisconnect.addListener(() => end('lost'))
  port.onMessage.addListener((message: unknown) => {
    const parsed = reply.safeParse(message)
    if (!parsed.success) return
    if (parsed.data.type === 'learnt') learn(parsed.data.records)
    else end(parsed.data.findings)
  })
  port.postMessage(question)
  return promise
}
