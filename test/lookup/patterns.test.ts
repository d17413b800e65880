import { describe, expect, test } from 'vitest'
import { openBundled } from '../../lookup/bundled.ts'
import { recallBundled } from '../../lookup/settings.ts'
import { bundledProvider } from '../build/data.ts'

const outlook = bundledProvider('outlook.com', { domains: ['outlook.com', 'hotmail.com'], patterns: ['hotmail.*'] })
const plus = bundledProvider('plus.com', { domains: ['plus.com'], patterns: ['*.plus.com'] })
const other = bundledProvider('pochta.ru', { domains: ['pochta.ru', 'hotmail.ru'] })
const bundled = openBundled({ providers: [outlook, plus, other], platforms: [] })
const recall = (domain: string) => recallBundled(bundled, { domain, shownDomain: domain })

describe('a domain that no entry lists is found by a pattern', () => {
  test.each([
    ['hotmail.nu', 'outlook.com', 'hotmail.*'],
    ['hotmail.com.vn', 'outlook.com', 'hotmail.*'],
    ['hotmail.co.xx', 'outlook.com', 'hotmail.*'],
    ['anna.plus.com', 'plus.com', '*.plus.com'],
    ['mail.anna.plus.com', 'plus.com', '*.plus.com'],
  ])('%s', (domain, id, pattern) => {
    expect(recall(domain)).toMatchObject({ source: 'bundled', pattern, provider: { id } })
  })
})

test('an exact domain goes before every pattern', () => {
  expect(recall('hotmail.ru')).toMatchObject({ provider: { id: 'pochta.ru' } })
  expect(recall('hotmail.com')).not.toHaveProperty('pattern')
})

test.each(['nothotmail.nu', 'hotmail.firm.example', 'hotmail.com.firm.example', 'mail.hotmail.nu', 'hotmail', 'evilplus.com'])(
  '%s fits no pattern',
  (domain) => {
    expect(recall(domain)).toBeUndefined()
  },
)
