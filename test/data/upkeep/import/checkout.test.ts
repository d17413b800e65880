import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readSources } from '../../../../data/compile.ts'
import { findUnformatted, formatData } from '../../../../data/upkeep/format.ts'
import { planImport } from '../../../../data/upkeep/import/plan.ts'
import { readCheckout } from '../../../../data/upkeep/import/read.ts'
import { writePlan } from '../../../../data/upkeep/import/write.ts'
import { platformFile, providerFile } from '../../../build/data.ts'

const folder = mkdtempSync(join(tmpdir(), 'import-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, files: Record<string, string>): string {
  const dir = join(folder, name)
  mkdirSync(dir, { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
  return dir
}

const config = (domain: string) => `<clientConfig version="1.1"><emailProvider id="${domain}">
  <domain>${domain}</domain><displayName>Firm Mail</displayName>
  <incomingServer type="imap"><hostname>imap.${domain}</hostname><port>993</port><socketType>SSL</socketType></incomingServer>
  <outgoingServer type="smtp"><hostname>smtp.${domain}</hostname><port>465</port><socketType>SSL</socketType></outgoingServer>
</emailProvider></clientConfig>`
const page = '---\nname: Firm Mail\nstatus: OK\ndomains: [firm.example]\n---\n'

describe('a checkout', () => {
  test.each([
    ["Thunderbird's", { 'ispdb/a.xml': config('a.example'), 'ispdb/b.xml': '<', 'ispdb/README': 'x' }, 'thunderbird/autoconfig ', 1, 1],
    ["Delta Chat's", { '_providers/a.md': page, '_providers/b.md': '', '_providers/example.com.md': page }, 'deltachat/provider-db ', 1, 1],
  ])('%s is recognised, its broken files are counted apart, others left aside', (name, files, prefix, rows, broken) => {
    const collection = readCheckout(write(name, files))
    expect([collection?.prefix, collection?.rows.length, collection?.broken.length]).toEqual([prefix, rows, broken])
  })

  test('of something else is not read', () => {
    expect(readCheckout(write('else', { 'src/a.xml': config('a.example') }))).toBeUndefined()
    expect(readCheckout(join(folder, 'nowhere'))).toBeUndefined()
  })
})

test('an import writes what differs, in data files that the build takes and that are printed as they should be', () => {
  const data = write('data', {
    'providers/firm.example.json': JSON.stringify(providerFile()),
    'providers/same.example.json': JSON.stringify(providerFile({ domains: ['same.example'] })),
    'platforms/hosting.json': JSON.stringify(platformFile()),
    'software/README': 'none',
    'clients/README': 'none',
    'popular.json': '{}',
  })
  formatData(data)
  const before = readFileSync(join(data, 'providers', 'same.example.json'), 'utf8')
  const checkout = write('ispdb', { 'ispdb/firm.xml': config('firm.example'), 'ispdb/new.xml': config('new.example') })
  const collection = readCheckout(checkout)
  if (collection === undefined) throw new Error('the checkout was not recognised')
  const plan = planImport(collection, readSources(data), '2026-11')

  expect(readdirSync(join(data, 'providers'))).toHaveLength(2)
  expect(writePlan(data, plan)).toEqual(['providers/firm.example.json', 'providers/new.example.json'])
  expect(readSources(data).providers.map(({ id }) => id)).toEqual(['firm.example', 'new.example', 'same.example'])
  expect(findUnformatted(data)).toEqual([])
  expect(readFileSync(join(data, 'providers', 'same.example.json'), 'utf8')).toBe(before)
  expect(writePlan(data, planImport(collection, readSources(data), '2026-11'))).toEqual([])
})
