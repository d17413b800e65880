import { plainText } from '../plain.ts'
import { type Make, textFile } from './exported.ts'

/** All settings as text that a person can read. */
export const text: Make = (answer, query, { name }) => textFile('mail-settings.txt', [plainText(answer, query, name)])
