import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** The messages of a Maildir (new and seen) as they lie on disk; none where there is no such folder. */
export async function messagesIn(maildir: string): Promise<string[]> {
  const files = await Promise.all(['new', 'cur'].map((part) => filesIn(join(maildir, part))))
  return Promise.all(files.flat().map((file) => readFile(file, 'utf8')))
}

/** Resolves when the Maildir has a message with this text; rejects after ten seconds. */
export async function arrival(maildir: string, text: string): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!(await messagesIn(maildir)).some((message) => message.includes(text))) {
    if (Date.now() > deadline) throw new Error(`No message with “${text}” has arrived.`)
    await pause(50)
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.map((name) => join(folder, name))
}
