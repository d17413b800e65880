import { expect, test } from 'vitest'
import { openBundled } from '../../lookup/bundled.ts'
import { bundledPlatform, bundledProvider } from '../build/data.ts'

const firm = bundledProvider('firm.example', { domains: ['firm.example', 'firm-mail.example'] })
const hosting = bundledProvider('hosting', { domains: [] })
const sieve = bundledPlatform('sieve', 'gateway')
const bundled = openBundled({ providers: [firm, hosting], platforms: [sieve] })

test.each(firm.domains)('%s is found by its exact domain', (domain) => {
  expect(bundled.findProvider(domain)).toBe(firm)
})

test.each(['mail.firm.example', 'example', 'evil-firm.example', 'hosting', 'constructor', '__proto__', ''])(
  '%j is nobody in the dataset',
  (domain) => {
    expect(bundled.findProvider(domain)).toBeUndefined()
  },
)

test.each([
  ['firm.example', firm],
  ['hosting', hosting],
  ['firm-mail.example', undefined],
])('by the name of its file, %s is found', (id, expected) => {
  expect(bundled.findProviderById(id)).toBe(expected)
})

test.each([
  ['sieve', sieve],
  ['hosting', undefined],
])('by its name, the platform %s is found', (id, expected) => {
  expect(bundled.findPlatform(id)).toBe(expected)
})
