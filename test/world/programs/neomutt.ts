import { neomutt as make } from '../../../clients/export/neomutt.ts'
import type { Desk } from '../desk.ts'
import type { Fetcher, Sender } from './program.ts'

export const neomutt: Sender & Fetcher = {
  make,
  async send(desk, settings, { address, subject, body }) {
    await setUp(desk, settings)
    await desk.run('neomutt', ['-s', subject, '--', address], { input: body })
  },
  async fetch(desk, settings) {
    const isPop = settings.includes('set pop_host=')
    const keys = isPop ? '<fetch-mail><quit>' : '<copy-message>~/inbox<enter><quit>'
    // Nobody is there to answer its questions.
    const quiet = ['confirmcreate=no', 'confirmappend=no', 'pop_delete=no', 'quit=yes', 'move=no', ...(isPop ? ['spoolfile=~/inbox'] : [])]
    await setUp(desk, `${settings}set ${quiet.join(' ')}\npush '${keys}'\n`)
    await desk.write('inbox', '')
    await desk.run('script', ['--quiet', '--return', '--command', 'neomutt', '/dev/null'])
    return desk.read('inbox')
  },
}

async function setUp(desk: Desk, settings: string): Promise<void> {
  // It would ask whether to make it.
  await desk.makeFolder('Mail')
  const trust = desk.trusted ? `set certificate_file=${desk.trusted}\n` : ''
  await desk.write('.config/neomutt/neomuttrc', `${settings}${trust}`)
}
