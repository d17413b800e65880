import '../../build/storage.ts'
import { resolverUrl } from '../../../lookup/dns/resolver-url.ts'
import { readResolvers, readSettings } from '../../../seams/settings.ts'
import { importSettings } from '../../../seams/settings-file.ts'
import { storage } from '../../build/storage.ts'
import { isDisguised, textsIn } from '../check.ts'
import { drawSettings } from '../draw/settings.ts'
import { drawText } from '../draw/text.ts'
import type { Kind, Outcome } from '../kind.ts'

/** A file with somebody's settings, and a text where the address of a resolver is asked for. */
export const settings: Kind = {
  name: 'settings',
  usual: 20_000,
  draw: (random) => {
    const text = drawSettings(random)
    const url = random.chance(0.5) ? `https://${drawText(random)}` : drawText(random)
    return { run: () => runSettings(text, url), show: () => JSON.stringify({ file: text, url }) }
  },
}

/** Imports a file over settings that were chosen before. */
export async function runSettings(text: string, url: string): Promise<Outcome> {
  const before = { client: 'outlook', version: 1 }
  storage.reset({ settings: before })
  const { is } = await importSettings(text)
  const kept = storage.values['settings']
  const read = resolverUrl(url)
  const resolvers = [...(await readResolvers()), ...(read.is === 'url' ? [read.url] : [])]
  return {
    parsed: is === 'imported',
    faults: [
      ...(is === 'imported' || JSON.stringify(kept) === JSON.stringify(before) ? [] : [`settings were changed by a file that is ${is}`]),
      ...resolvers.filter((resolver) => !isPlainUrl(resolver)).map((resolver) => `the resolver ${JSON.stringify(resolver)}`),
      ...textsIn(await readSettings())
        .filter((found) => isDisguised(found.text))
        .map((found) => `${JSON.stringify(found.text)} was chosen (${found.path})`),
    ],
  }
}

/** Behind it comes `?dns=…`, and only https keeps that to itself. */
function isPlainUrl(url: string): boolean {
  return /^https:\/\/[^\s/?#@\\]+\/[^\s?#]*$/.test(url) && new URL(url).href === url
}
