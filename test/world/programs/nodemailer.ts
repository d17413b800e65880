import { symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { nodemailer as make } from '../../../clients/export/nodemailer.ts'
import type { Sender } from './program.ts'

const require = createRequire(import.meta.url)

export const nodemailer: Sender = {
  make,
  async send(desk, settings, { address, subject, body }) {
    await desk.makeFolder('node_modules')
    await symlink(dirname(require.resolve('nodemailer/package.json')), join(desk.home, 'node_modules/nodemailer'))
    const message = JSON.stringify({ to: address, subject, text: body })
    await desk.write('mail-transport.mjs', settings)
    await desk.write(
      'send.mjs',
      `import { transport } from './mail-transport.mjs'\nawait transport.sendMail(${message})\ntransport.close()\n`,
    )
    await desk.run(process.execPath, ['send.mjs'])
  },
}
