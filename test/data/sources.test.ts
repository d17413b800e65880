import { expect, test } from 'vitest'
import { compileSources } from '../../data/sources.ts'
import { providerEntry } from '../build/data.ts'

test('each provider has its own sources under the name of its file, the newest first', () => {
  const firm = providerEntry('firm.example', {
    sources: [
      { from: 'A', checked: '2024-05' },
      { from: 'B', checked: '2026' },
      { from: 'C', checked: '2024-05', copies: 'A' },
    ],
  })
  const other = providerEntry('other.example', { domains: ['other.example'], sources: [{ from: 'D', checked: '2025' }] })
  const compiled = compileSources({ providers: [firm, other] })
  expect(Object.entries(compiled).map(([id, sources]) => [id, sources.map(({ from }) => from)])).toEqual([
    ['firm.example', ['B', 'A', 'C']],
    ['other.example', ['D']],
  ])
  expect(compiled['firm.example']?.[2]?.copies).toBe('A')
})
