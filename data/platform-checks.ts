import type { Entry } from './checks.ts'
import type { Platform, Provider } from './schema.ts'

type PlatformCheck = (entry: Entry<Platform>, all: Entry<Platform>[], providers: Entry<Provider>[]) => string[]

/** Checks across and inside platform files. Each fault is a sentence that names the fix; the file's name is put before it. */
export const platformChecks: Record<string, PlatformCheck> = {
  'its provider exists': ({ value }, _all, providers) =>
    value.provider === undefined || providers.some(({ id }) => id === value.provider)
      ? []
      : [`there is no providers/${value.provider}.json: correct "provider"`],

  'only mailbox platforms have settings': ({ value }) =>
    value.kind === 'mailbox' || value.provider === undefined || value.kind === 'forwarder' ? [] : ['remove "provider": no mailbox here'],

  'an MX suffix stands in one file': ({ id, value }, all) =>
    value.mx.flatMap((suffix) => {
      const other = all.find((entry) => entry.id !== id && entry.value.mx.includes(suffix))
      return other === undefined ? [] : [`"${suffix}" is in ${other.file} too: leave it in one of them`]
    }),

  'has a fingerprint': ({ value }) =>
    value.mx.length + value.spf.length + value.autodiscover.length + value.dkim.length + value.srv.length > 0
      ? []
      : ['add at least one of "mx", "spf", "autodiscover", "dkim", "srv"'],
}
