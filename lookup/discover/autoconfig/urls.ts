/**
 * Where a domain may publish its configuration file, the preferred place first. No address in the query: the part
 * before the `@` is nobody's business, and a file with placeholders does without it.
 * @param domain in ASCII form
 */
export function autoconfigUrls(domain: string): string[] {
  return [`https://autoconfig.${domain}/mail/config-v1.1.xml`, `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`]
}

/** The match patterns of the permission that asking a domain takes. @param domain in ASCII form */
export function autoconfigOrigins(domain: string): string[] {
  return [`https://autoconfig.${domain}/*`, `https://${domain}/*`]
}
