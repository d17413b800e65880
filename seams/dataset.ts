import { type Dataset, datasetFormat, type Fingerprints } from '../data/dataset.ts'
import { inLanguage } from '../lookup/in-language.ts'
import { once } from '../lookup/once.ts'
import { languageToBe } from './text.ts'

/** The dataset as a reader of this page's language sees it, loaded once. Rejects as `load` does. */
export const loadDataset = once(async () => inLanguage(await load<Dataset>('/dataset.json'), await languageToBe()))

/** By what the worker tells whose records it reads, loaded once. Rejects as `load` does. */
export const loadFingerprints = once(() => load<Fingerprints>('/dataset-fingerprints.json'))

/**
 * Loads a data file of the package, which `data/compile.ts` made. Rejects where it is of another format than this code
 * reads, as an update that was broken off in the middle may leave it.
 */
async function load<T extends { format: number }>(file: string): Promise<T> {
  const content: unknown = await (await fetch(file)).json()
  if (!isOurs<T>(content)) throw new Error(`${file} is not of format ${datasetFormat}.`)
  return content
}

/** The build has validated every entry, so the format alone tells whether this code can read it. */
function isOurs<T extends { format: number }>(content: unknown): content is T {
  return typeof content === 'object' && content !== null && 'format' in content && content.format === datasetFormat
}
