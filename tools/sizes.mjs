import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { root } from './run.mjs'

const built = join(root, '.output', 'chrome-mv3')

/** What the built extension weighs, part by part, in bytes beside the most it may; `undefined` where nothing is built. */
export function measureSizes() {
  if (!existsSync(join(built, 'manifest.json'))) return undefined
  const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'))
  const files = readdirSync(built, { recursive: true })
    .map((name) => join(built, name))
    .filter((path) => statSync(path).isFile())
  return [
    {
      what: 'popup before the first paint',
      budget: 20_000,
      size: gzipped(withImports(ofPage(join(built, 'popup.html')))),
    },
    { what: 'worker', budget: 25_000, size: gzipped(withImports([join(built, manifest.background.service_worker)])) },
    { what: 'dataset', budget: 120_000, size: gzipped(datasets(files)) },
    // Wished for: 350 kB. The texts of sixteen languages alone are 238 kB of it; see bench/README.md.
    { what: 'whole extension, zipped', budget: 540_000, goal: 350_000, size: zipped(files) },
  ]
}

/** The scripts, preloads and style sheets that a page names. */
function ofPage(page) {
  const html = readFileSync(page, 'utf8')
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? []
  return tags
    .filter((tag) => tag.startsWith('<script') || /rel="?(modulepreload|stylesheet)/.test(tag))
    .flatMap((tag) => tag.match(/\b(?:src|href)="?([^"\s>]+)/)?.[1] ?? [])
    .map((path) => (path.startsWith('/') ? join(built, path) : join(dirname(page), path)))
}

/** The given files and all that they import statically: `import(…)` comes later, so it does not count. */
function withImports(paths, seen = new Set()) {
  for (const path of paths) {
    if (seen.has(path)) continue
    seen.add(path)
    if (!path.endsWith('.js')) continue
    const imports = readFileSync(path, 'utf8').matchAll(/\b(?:import|from)\s*["'](\.{0,2}\/[^"']+\.js)["']/g)
    withImports(
      [...imports].map(([, name]) => (name.startsWith('/') ? join(built, name) : join(dirname(path), name))),
      seen,
    )
  }
  return [...seen]
}

function datasets(files) {
  const found = files.filter((path) => relative(built, path).includes('dataset'))
  if (found.length === 0) console.log('No built file has "dataset" in its name.')
  return found
}

function gzipped(paths) {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0)
}

/** A zip file holds each file deflated, its name twice, and 76 bytes of headers. */
function zipped(paths) {
  const each = paths.map((path) => deflateRawSync(readFileSync(path), { level: 9 }).length + 76 + 2 * relative(built, path).length)
  return each.reduce((sum, size) => sum + size, 22)
}
