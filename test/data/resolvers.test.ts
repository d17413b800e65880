import { expect, test } from 'vitest'
import { knownResolvers } from '../../data/resolvers.ts'
import { resolverUrl } from '../../lookup/dns/resolver-url.ts'
import { defaultResolvers } from '../../seams/settings.ts'

test.each(knownResolvers)('$name is written as it is asked: $url', ({ url }) => {
  expect(resolverUrl(url)).toEqual({ is: 'url', url })
})

test.each(['name', 'url'] as const)('no two have one %s', (field) => {
  const all = knownResolvers.map((resolver) => resolver[field])
  expect(all).toEqual([...new Set(all)])
})

test('the usual two are among them, and need no permission', () => {
  const usual = knownResolvers.filter(({ url }) => defaultResolvers.includes(url))
  expect(usual.map(({ open, filters }) => ({ open, filters }))).toEqual(defaultResolvers.map(() => ({ open: true, filters: undefined })))
})
