import { describe, expect, test } from 'vitest'
import { allows, hostOf, needsPermission, originOf } from '../../../components/options/origins.ts'

test.each([
  ['https://dns.example/dns-query', 'https://dns.example/*'],
  ['https://dns.example:8443/dns-query', 'https://dns.example/*'],
  ['https://192.0.2.1/', 'https://192.0.2.1/*'],
  ['https://[2001:db8::1]/', 'https://[2001:db8::1]/*'],
])('the browser is asked for %s as %s', (url, origin) => {
  expect(originOf(url)).toBe(origin)
})

test.each([
  ['https://dns.example/*', 'dns.example'],
  ['*://*.example/*', '*.example'],
  ['https://*/*', '*'],
  ['<all_urls>', '*'],
])('%s is about %s', (pattern, host) => {
  expect(hostOf(pattern)).toBe(host)
})

describe('https://dns.example/dns-query', () => {
  const url = 'https://dns.example/dns-query'

  test.each([
    ['https://dns.example/*'],
    ['*://dns.example/*'],
    ['https://*.dns.example/*'],
    ['https://*.example/*'],
    ['https://*/*'],
    ['<all_urls>'],
  ])('is allowed by %s', (pattern) => {
    expect(allows(['https://other.example/*', pattern], url)).toBe(true)
    expect(needsPermission([pattern], url)).toBe(false)
  })

  test.each([
    ['https://other.example/*'],
    ['http://dns.example/*'],
    ['https://*.ns.example/*'],
    ['https://xdns.example/*'],
    ['https://example/*'],
  ])('is not allowed by %s', (pattern) => {
    expect(allows([pattern], url)).toBe(false)
    expect(needsPermission([pattern], url)).toBe(true)
  })
})

test('a resolver that answers everybody needs no permission', () => {
  expect(needsPermission([], 'https://dns.google/dns-query')).toBe(false)
  expect(needsPermission([], 'https://dns.google/other')).toBe(true)
  expect(needsPermission([], 'https://dns.quad9.net/dns-query')).toBe(true)
})
