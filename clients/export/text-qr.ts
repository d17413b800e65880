import { plainText } from '../plain.ts'
import type { Make } from './exported.ts'

/** What a QR code for a phone at hand says: the readable text. */
export const textQr: Make = (answer, query, { name }) => ({
  is: 'file',
  name: 'mail-settings.txt',
  mime: 'text/plain',
  text: plainText(answer, query, name),
})
