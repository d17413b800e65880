import type { Plugin } from 'vite'
import { compileDataset, compileFingerprints, readSources } from './compile.ts'

const contents: Record<string, (dir: string) => unknown> = {
  'virtual:dataset': (dir) => compileDataset(readSources(dir)),
  'virtual:fingerprints': (dir) => compileFingerprints(readSources(dir)),
}

/**
 * Makes the compiled data importable: `virtual:dataset` (popup) and `virtual:fingerprints` (worker).
 * `JSON.parse` of a string is quicker for the browser than an object literal of this size.
 */
export function mailData(dir: string): Plugin {
  return {
    name: 'mail-data',
    resolveId: (id) => (id in contents ? `\0${id}` : undefined),
    load(id) {
      const content = contents[id.slice(1)]
      if (!id.startsWith('\0') || content === undefined) return undefined
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(content(dir)))})`
    },
  }
}
