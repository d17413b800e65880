import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

const described = z.object({ name: z.string(), version: z.string(), license: z.string(), homepage: z.string().optional() })

/** What reaches the package without standing among the dependencies: WXT's small runtime, and the list inside tldts. */
const alsoShipped = ['@wxt-dev/browser', 'wxt', 'tldts']

/**
 * The text of `licences.txt`: whatever of others' work is in the built package, with its version and licence.
 * @param root the project's folder, packages installed
 */
export function licencesText(root: string): string {
  const dependencies = z.object({ dependencies: z.record(z.string(), z.string()) })
  const own = dependencies.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  const shipped = [...Object.keys(own.dependencies), ...alsoShipped].sort()
  const parts = shipped.map((name) => describePackage(join(root, 'node_modules', name)))
  return [head, ...parts].join('\n\n')
}

const head = `Mail Settings Lookup is licensed under the Mozilla Public License 2.0: https://mozilla.org/MPL/2.0/

Work of others in this package. The Public Suffix List (https://publicsuffix.org, Mozilla Public License 2.0) is taken
from the package tldts.`

function describePackage(dir: string): string {
  const { name, version, license, homepage } = described.parse(JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')))
  const file = join(dir, 'LICENSE')
  const terms = existsSync(file) ? readFileSync(file, 'utf8').trim() : `Licence: ${license}`
  return `${'='.repeat(72)}\n${name} ${version} (${license})${homepage ? `\n${homepage}` : ''}\n\n${terms}`
}
