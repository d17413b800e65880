import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { jsonSchemas, writeJsonSchemas } from '../../data/json-schema.ts'

const dataDir = fileURLToPath(new URL('../../data', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'schema-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const strictObject = z.object({
  additionalProperties: z.literal(false),
  required: z.array(z.string()),
  properties: z.record(z.string(), z.unknown()),
})
const schemaOf = (file: string) => strictObject.parse(JSON.parse(jsonSchemas()[file] ?? ''))
const text = (file: string) => jsonSchemas()[file]

describe.each([
  ['provider.schema.json', 'providers', ['name', 'status', 'sources']],
  ['platform.schema.json', 'platforms', ['name', 'kind', 'sources']],
  ['software.schema.json', 'software', ['name', 'servers', 'sources']],
  ['client.schema.json', 'clients', ['name', 'platforms', 'protocols', 'security', 'sources']],
])('%s', (file, filesDir, required) => {
  test('knows every field of every file, and refuses others', () => {
    const { properties } = schemaOf(file)
    const names = readdirSync(join(dataDir, filesDir)).filter((name) => name.endsWith('.json'))
    const unknown = names.flatMap((name) => {
      const entry = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(join(dataDir, filesDir, name), 'utf8')))
      return Object.keys(entry)
        .filter((key) => !(key in properties))
        .map((key) => `${name}: ${key}`)
    })
    expect(names.length).toBeGreaterThan(0)
    expect(unknown).toEqual([])
  })

  test('demands only what has no default', () => {
    expect(schemaOf(file).required.sort()).toEqual(required.sort())
  })
})

test.each([
  ['provider.schema.json', ['active', 'unclear', 'moved', 'closed', 'reported-closed']],
  ['provider.schema.json', ['tls', 'starttls', 'none']],
  ['provider.schema.json', ['app-password', 'oauth-only', 'enable-first', 'bridge', 'paid-plan', 'verify-sender']],
  ['platform.schema.json', ['mailbox', 'gateway', 'forwarder', 'send-only']],
])('%s offers the words %j and no others', (file, words) => {
  expect(text(file)?.replaceAll(/\s/g, '')).toContain(`"enum":${JSON.stringify(words)}`)
})

test('an editor explains fields in the words of the schema', () => {
  expect(text('provider.schema.json')).toContain('Why a protocol has no server here')
})

test('the files are written when their text has changed, and not otherwise', () => {
  const both = Object.keys(jsonSchemas())
  expect(writeJsonSchemas(folder)).toEqual(both)
  expect(writeJsonSchemas(folder)).toEqual([])
  writeFileSync(join(folder, 'provider.schema.json'), '{}')
  expect(writeJsonSchemas(folder)).toEqual(['provider.schema.json'])
  expect(readFileSync(join(folder, 'provider.schema.json'), 'utf8')).toBe(text('provider.schema.json'))
})
