import { curl as make } from '../../../clients/export/curl.ts'
import { shellQuoted } from '../../../clients/export/quote.ts'
import type { Desk } from '../desk.ts'
import { type Fetcher, letterText, type Sender } from './program.ts'

export const curl: Sender & Fetcher = {
  make,
  // The export only signs in. What to do then is added to its commands.
  async send(desk, settings, letter) {
    await desk.write('letter', letterText(letter))
    const address = shellQuoted(letter.address)
    const send = `--mail-from ${address} --mail-rcpt ${address} --upload-file letter`
    await runScript(
      desk,
      settings.replace("--request 'NOOP'", () => send),
    )
  },
  async fetch(desk, settings) {
    const message = settings.includes('pop3') ? '1' : 'INBOX;MAILINDEX=1'
    return runScript(desk, settings.replace("/'", `/${message}'`))
  },
}

async function runScript(desk: Desk, script: string): Promise<string> {
  await desk.write('try-mail.sh', script)
  return desk.run('sh', ['-e', 'try-mail.sh'], { answers: { question: 'Enter host password', answer: desk.password } })
}
