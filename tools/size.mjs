import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { root } from './run.mjs'

const built = join(root, '.output', 'chrome-mv3')
if (!existsSync(join(built, 'manifest.json'))) {
  console.error('Nothing is built yet: run "npm run build" first.')
  process.exit(1)
}

const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'))
const files = readdirSync(built, { recursive: true })
  .map((name) => join(built, name))
  .filter((path) => statSync(path).isFile())

const rows = [
  {
    what: 'popup before the first paint',
    budget: 20_000,
    size: gzipped(withImports(ofPage(join(built, 'popup.html')))),
  },
  { what: 'worker', budget: 25_000, size: gzipped(withImports([join(built, manifest.background.service_worker)])) },
  { what: 'dataset', budget: 120_000, size: gzipped(datasets()) },
  { what: 'whole extension, zipped', budget: 350_000, size: zipped(files) },
]

for (const { what, budget, size } of rows) {
  const verdict = size > budget ? '  TOO BIG' : ''
  console.log(`${what.padEnd(30)}${kilobytes(size)}  of ${kilobytes(budget)}${verdict}`)
}
process.exitCode = rows.some(({ budget, size }) => size > budget) ? 1 : 0

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9)
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

function datasets() {
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
