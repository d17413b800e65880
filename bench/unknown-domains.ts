/** Domains that only DNS knows, all different, and their records. */
export interface UnknownDomains {
  domains: string[]
  zone: string[]
}

/** The MX names a mailbox platform: seven questions side by side settle it. */
export function settledInRoundOne(label: string, count: number): UnknownDomains {
  return make(label, count, (domain) => [`${domain}. MX 1 aspmx.l.google.com.`])
}

/** In turn a mail server of their own and a mail filter: both leave the mailbox open, so a second round is asked. */
export function settledInRoundTwo(label: string, count: number): UnknownDomains {
  return make(label, count, (domain, index) =>
    index % 2 === 0
      ? [`${domain}. MX 10 mx.${domain}.`, `mx.${domain}. A 192.0.2.1`, `imap.${domain}. A 192.0.2.2`]
      : [`${domain}. MX 10 mx1-us1.ppe-hosted.com.`, `${domain}. TXT "v=spf1 include:spf.protection.outlook.com -all"`],
  )
}

function make(label: string, count: number, records: (domain: string, index: number) => string[]): UnknownDomains {
  const domains = Array.from({ length: count }, (_, index) => `${label}${index}.example`)
  return { domains, zone: domains.flatMap(records) }
}
