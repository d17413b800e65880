import type { Plugin } from 'vite'
import { compileClients } from './clients.ts'
import { readSources } from './compile.ts'
import { writeJsonSchemas } from './json-schema.ts'
import { compileSources } from './sources.ts'
import { compileSuffixes } from './suffixes.ts'

const contents: Record<string, (dir: string) => unknown> = {
  'virtual:clients': (dir) => compileClients(readSources(dir)),
  'virtual:sources': (dir) => compileSources(readSources(dir)),
  'virtual:suffixes': compileSuffixes,
}

/**
 * Makes the compiled data importable: `virtual:clients` (loaded when a mail program is asked for), `virtual:sources`
 * (the page of all providers) and `virtual:suffixes` (loaded for domains that the dataset does not know). What the popup
 * and the worker load are files of their own, which `wxt.config.ts` names.
 * `JSON.parse` of a string is quicker for the browser than an object literal of this size.
 * Also keeps the JSON Schemas up to date that the data files name in "$schema".
 */
export function mailData(dir: string): Plugin {
  return {
    name: 'mail-data',
    buildStart() {
      writeJsonSchemas(dir)
    },
    resolveId: (id) => (id in contents ? `\0${id}` : undefined),
    load(id) {
      const content = contents[id.slice(1)]
      if (!id.startsWith('\0') || content === undefined) return undefined
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(content(dir)))})`
    },
  }
}
