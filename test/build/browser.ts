import { fileURLToPath } from 'node:url'
import { readLocales } from '../../locales/compile.ts'

/** To be imported before whatever asks the browser for texts: a browser in English that has the real ones, and nothing else. */
const english = readLocales(fileURLToPath(new URL('../../locales', import.meta.url))).find(({ language }) => language === 'en')

Object.assign(globalThis, { chrome: { i18n: { getMessage: (name: string) => english?.messages[name]?.message ?? '' } } })
