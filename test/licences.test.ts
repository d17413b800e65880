import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { licencesText } from '../tools/licences.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string): unknown => JSON.parse(readFileSync(`${root}/${file}`, 'utf8'))
const { dependencies } = z.object({ dependencies: z.record(z.string(), z.string()) }).parse(read('package.json'))
const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({ integrity: z.string().optional(), link: z.boolean().optional(), dev: z.boolean().optional() }),
    ),
  })
  .parse(read('package-lock.json'))

test('every package that is shipped stands in the list of licences, with its version', () => {
  const text = licencesText(root)
  for (const [name, version] of Object.entries(dependencies)) expect(text).toContain(`${name} ${version} (`)
  expect(text).toContain('Mozilla Public License 2.0')
})

test('few packages are shipped, each of an exact version, and none brings others along', () => {
  expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  const shipped = Object.entries(lock.packages).flatMap(([path, { dev }]) =>
    path !== '' && dev !== true ? [path.replace('node_modules/', '')] : [],
  )
  expect(shipped.toSorted()).toEqual(Object.keys(dependencies).toSorted())
})

test('whatever is shipped is pinned by its hash', () => {
  expect(Object.keys(dependencies).filter((name) => lock.packages[`node_modules/${name}`]?.integrity === undefined)).toEqual([])
})
