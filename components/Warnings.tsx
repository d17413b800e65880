import { bestFor, type Found } from '../lookup/answer.ts'
import { protocols } from '../lookup/server.ts'
import { listed, text } from '../seams/text.ts'
import { Notice } from './Notice.tsx'

/** What a person has to know before believing the settings. */
export function Warnings({ answer }: { answer: Found }) {
  const { source, domain, servers, outside, gateway, dns } = answer
  const missing = [...new Set(servers.flatMap((server) => (server.missing ? [server.host] : [])))]
  const unencrypted = protocols.some((protocol) => bestFor(answer, protocol)?.security === 'none')
  return (
    <>
      {outside.length > 0 && !dns?.signed && (
        <Notice kind="outside-domain" tone="danger">
          {text('notice.outside-domain', { hosts: listed(outside) })}
        </Notice>
      )}
      {unencrypted && (
        <Notice kind="unencrypted" tone="danger">
          {text('notice.unencrypted')}
        </Notice>
      )}
      {source === 'guess' && (
        <Notice kind="guess" tone="amber">
          {text('notice.guess', { domain })}
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice kind="host-missing" tone="amber">
          {text('notice.host-missing', { hosts: listed(missing) })}
        </Notice>
      )}
      {gateway && <Notice kind="gateway">{text('notice.gateway', { name: gateway.name })}</Notice>}
      {dns && <Trouble dns={dns} />}
    </>
  )
}

/** What was wrong with the records, or missing from them. */
export function Trouble({ dns }: { dns: NonNullable<Found['dns']> }) {
  return (
    <>
      {dns.broken.length > 0 && (
        <p class="notice amber">{text('notice.broken', { count: dns.broken.length, names: listed(dns.broken.slice(0, 3)) })}</p>
      )}
      {dns.partly && (
        <Notice kind="resolver-failed" tone="amber">
          {text('notice.resolver-partly')}
        </Notice>
      )}
    </>
  )
}
