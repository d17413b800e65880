import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { canonicalText } from '../../../data/upkeep/canonical.ts'
import { findUnformatted, formatData } from '../../../data/upkeep/format.ts'
import { platformFile, providerFile } from '../../build/data.ts'

const folder = mkdtempSync(join(tmpdir(), 'format-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const dataDir = fileURLToPath(new URL('../../../data', import.meta.url))

/** A data folder with one provider and one platform. */
function dataFolder(name: string, provider: string): string {
  const dir = join(folder, name)
  for (const sub of ['providers', 'platforms', 'software', 'clients']) mkdirSync(join(dir, sub), { recursive: true })
  writeFileSync(join(dir, 'providers', 'firm.example.json'), provider)
  writeFileSync(join(dir, 'platforms', 'hosting.json'), JSON.stringify(platformFile()))
  return dir
}

test('every data file is written in the one way: run "npm run data:format" where it is not', () => {
  expect(findUnformatted(dataDir).map(({ file }) => file)).toEqual([])
})

describe('formatting', () => {
  test('sorts keys by the schema, leaves out what goes without saying, and is done at the second time', () => {
    const { sources, ...rest } = providerFile()
    const dir = dataFolder('unsorted', JSON.stringify({ sources, limits: [], ...rest }))
    expect(formatData(dir)).toEqual({ written: ['providers/firm.example.json', 'platforms/hosting.json'], broken: [] })
    const text = readFileSync(join(dir, 'providers', 'firm.example.json'), 'utf8')
    expect(Object.keys(JSON.parse(text))).toEqual(['name', 'status', 'domains', 'servers', 'username', 'sources'])
    expect(text).toContain('\n    { "protocol": "imap", "host": "imap.firm.example", "port": 993, "security": "tls" },\n')
    expect(formatData(dir)).toEqual({ written: [], broken: [] })
  })

  test.each([
    ['a key that the schema does not know', JSON.stringify({ ...providerFile(), nmae: 'x' })],
    ['text that is no JSON', '{ "name": '],
  ])('leaves %s alone and names the file', (name, text) => {
    const dir = dataFolder(name, text)
    expect(formatData(dir).broken).toEqual(['providers/firm.example.json'])
    expect(readFileSync(join(dir, 'providers', 'firm.example.json'), 'utf8')).toBe(text)
  })
})

test('what is empty once its defaults are gone is left out as well', () => {
  const schema = z.strictObject({ name: z.string(), signs: z.strictObject({ mx: z.array(z.string()).default([]) }).prefault({}) })
  expect(canonicalText('{"signs": {}, "name": "Firm"}', schema)).toBe('{\n  "name": "Firm"\n}\n')
})
