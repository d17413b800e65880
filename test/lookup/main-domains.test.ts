import { expect, test } from 'vitest'
import { rankDomains } from '../../lookup/main-domains.ts'
import { bundledProvider } from '../build/data.ts'

const mainDomains = rankDomains(['popular.example', 'known.example', 'firm.example'])

test.each([
  ['the main one first, then the most used', ['firm.example', 'a.example', 'known.example', 'popular.example'], 'firm popular known'],
  ['in their own order where nobody knows them', ['firm.example', 'a.example', 'b.example', 'c.example'], 'firm a b'],
  ['all, where they are few', ['firm.example', 'known.example'], 'firm known'],
  ['none, where there is none', [], ''],
])('the domains shown are %s', (_name, domains, expected) => {
  expect(mainDomains(bundledProvider('firm.example', { domains }))).toEqual(
    expected
      .split(' ')
      .filter(Boolean)
      .map((name) => `${name}.example`),
  )
})
