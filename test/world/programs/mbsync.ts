import { join } from 'node:path'
import { mbsync as make } from '../../../clients/export/mbsync.ts'
import { messagesIn } from '../mail/maildir.ts'
import type { Fetcher } from './program.ts'

export const mbsync: Fetcher = {
  make,
  async fetch(desk, settings) {
    await desk.write('.mbsyncrc', settings)
    // It makes the mailboxes, but not the folder around them.
    await desk.makeFolder('Mail/firm.example')
    await desk.run('mbsync', ['--all'])
    const messages = await messagesIn(join(desk.home, 'Mail/firm.example/INBOX'))
    return messages.join('')
  },
}
