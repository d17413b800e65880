import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { getmail as make } from '../../../clients/export/getmail.ts'
import { messagesIn } from '../mail/maildir.ts'
import type { Fetcher } from './program.ts'

export const getmail: Fetcher = {
  make,
  async fetch(desk, settings) {
    const maildir = join(desk.home, 'Mail/firm.example')
    for (const part of ['cur', 'new', 'tmp']) await mkdir(join(maildir, part), { recursive: true })
    await desk.write('.config/getmail/getmailrc', settings)
    await desk.run('getmail', [])
    const messages = await messagesIn(maildir)
    return messages.join('')
  },
}
