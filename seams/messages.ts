import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { type Findings, type FoundRecord, findings } from '../lookup/discover/findings.ts'

/** The name of the connection over which the popup asks the worker. */
export const lookupPort = 'lookup'

/** What the popup asks: ASCII names only, never a mailbox. */
export const request = z.object({ type: z.literal('look-up'), domain: z.string(), registrable: z.string() })
export type LookupRequest = z.infer<typeof request>

const learnt = z.object({ type: z.literal('learnt'), records: findings.shape.records })
const done = z.object({ type: z.literal('done'), findings })
const reply = z.discriminatedUnion('type', [learnt, done])
/** What the worker answers: records as they arrive, then once the findings. */
export type LookupReply = z.infer<typeof reply>

/** How long the worker may stay silent before the popup asks once more, in milliseconds. It ends every lookup within five seconds. */
const patienceMs = 6_000

/**
 * Asks the worker about a domain. Resolves to `undefined` where the worker can't be reached.
 * @param signal ends the wait; the worker finishes its lookup nevertheless
 */
export async function askWorker(
  question: Omit<LookupRequest, 'type'>,
  learn: (records: FoundRecord[]) => void,
  signal: AbortSignal,
): Promise<Findings | undefined> {
  // A worker that the browser stops in the middle drops the connection: one more try wakes it again.
  return (await connect(question, learn, signal)) ?? (signal.aborted ? undefined : await connect(question, learn, signal))
}

function connect(question: Omit<LookupRequest, 'type'>, learn: (records: FoundRecord[]) => void, signal: AbortSignal) {
  const { promise, resolve } = Promise.withResolvers<Findings | undefined>()
  const port = browser.runtime.connect({ name: lookupPort })
  const end = (found?: Findings) => {
    clearTimeout(timer)
    port.disconnect()
    resolve(found)
  }
  const timer = setTimeout(end, patienceMs)
  signal.addEventListener('abort', () => end(), { once: true })
  port.onDisconnect.addListener(() => end())
  port.onMessage.addListener((message: unknown) => {
    const parsed = reply.safeParse(message)
    if (!parsed.success) return
    if (parsed.data.type === 'learnt') learn(parsed.data.records)
    else end(parsed.data.findings)
  })
  port.postMessage({ type: 'look-up', ...question } satisfies LookupRequest)
  return promise
}
