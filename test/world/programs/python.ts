import { python as make } from '../../../clients/export/python.ts'
import type { Fetcher } from './program.ts'

/** The export says what is in the mailbox, and then sends a message of its own. */
export const python: Fetcher = {
  make,
  async fetch(desk, settings) {
    await desk.write('mail.py', settings)
    return desk.run('python3', ['mail.py'])
  },
}
