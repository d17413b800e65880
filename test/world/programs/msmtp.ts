import { msmtp as make } from '../../../clients/export/msmtp.ts'
import { letterText, type Sender } from './program.ts'

export const msmtp: Sender = {
  make,
  async send(desk, settings, letter) {
    const trust = desk.trusted ? `tls_trust_file ${desk.trusted}\n` : ''
    await desk.write('.msmtprc', `${settings}${trust}`)
    await desk.run('msmtp', ['--', letter.address], { input: letterText(letter) })
  },
}
