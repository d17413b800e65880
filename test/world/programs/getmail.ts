import { join } from 'node:path'
import { getmail as make } from '../../../clients/export/getmail.ts'
import { messagesIn } from '../mail/maildir.ts'
import type { Fetcher } from './program.ts'

export const getmail: Fetcher = {
  make,
  async fetch(desk, settings) {
    for (const part of ['cur', 'new', 'tmp']) await desk.makeFolder(`Mail/firm.example/${part}`)
    const trusting = settings.replace(/^ca_certs = .*$/m, (line) => (desk.trusted ? `ca_certs = ${desk.trusted}` : line))
    await desk.write('.config/getmail/getmailrc', trusting)
    await desk.runAsAnybody('getmail', [])
    const messages = await messagesIn(join(desk.home, 'Mail/firm.example'))
    return messages.join('')
  },
}
