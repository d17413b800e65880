import { nodemailer as make } from '../../../clients/export/nodemailer.ts'
import type { Sender } from './program.ts'

export const nodemailer: Sender = {
  make,
  async send(desk, settings, { address, subject, body }) {
    const message = JSON.stringify({ to: address, subject, text: body })
    await desk.write('mail-transport.mjs', settings)
    await desk.write(
      'send.mjs',
      `import { transport } from './mail-transport.mjs'\nawait transport.sendMail(${message})\ntransport.close()\n`,
    )
    await desk.run(process.execPath, ['send.mjs'])
  },
}
