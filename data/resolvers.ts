import * as z from 'zod/mini'
import list from './resolvers.json' with { type: 'json' }

const knownResolver = z.strictObject({
  /** Who runs it, as people know it. */
  name: z.string().check(z.minLength(1)),
  /** Where it answers (RFC 8484). */
  url: z.url({ protocol: /^https$/ }),
  /** It answers extensions without a permission (CORS). */
  open: z.optional(z.literal(true)),
  /** It hides some names on purpose, so a domain may seem to be missing. */
  filters: z.optional(z.literal(true)),
})
/** A public DNS-over-HTTPS server. */
type KnownResolver = z.infer<typeof knownResolver>

/** Public resolvers that a person can pick by name. */
export const knownResolvers: readonly KnownResolver[] = z.array(knownResolver).parse(list)

/** Who answers at this address, as far as that is known here. */
export function knownAt(url: string): KnownResolver | undefined {
  return knownResolvers.find((known) => known.url === url)
}
