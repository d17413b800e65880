import * as z from 'zod'
import { readAnswer } from '../../tools/answer.mjs'

const shownAnswer = z.object({
  state: z.enum(['idle', 'invalid', 'searching', 'found', 'forward-only', 'no-mail', 'no-domain', 'unknown', 'failed']),
  source: z.enum(['', 'bundled', 'srv', 'mx', 'evidence', 'autoconfig', 'guess']),
  domain: z.string(),
  provider: z.string(),
  busy: z.boolean(),
  title: z.string(),
  text: z.string(),
  servers: z.array(
    z.object({
      protocol: z.enum(['imap', 'pop3', 'smtp']),
      host: z.string(),
      port: z.number(),
      security: z.enum(['tls', 'starttls', 'none']),
      username: z.string(),
      recommended: z.boolean(),
    }),
  ),
  notices: z.array(z.object({ id: z.string(), text: z.string() })),
})

/** Everything that the popup promises to say about an answer. */
export type ShownAnswer = z.infer<typeof shownAnswer>

/** Reads the popup in this page, Playwright's or Puppeteer's. Throws where an attribute has a value that is not promised. */
export async function answerOf(page: { evaluate(read: () => unknown): Promise<unknown> }): Promise<ShownAnswer> {
  return shownAnswer.parse(await page.evaluate(readAnswer))
}
