import type { Query } from '../../lookup/address.ts'
import type { Found, ShownServer } from '../../lookup/answer.ts'
import { accountFor } from './account.ts'
import { unknownUser } from './address.ts'
import { usernameTemplate } from './autoconfig-username.ts'
import { type Make, refused, textFile } from './exported.ts'
import { hasThunderbirdOauth } from './oauth-hosts.ts'
import { xmlEscaped } from './quote.ts'

/**
 * Mozilla's configuration file, version 1.1, with every encrypted server, for an administrator to publish: placeholders
 * stand for the mailbox (https://wiki.mozilla.org/Thunderbird:Autoconfiguration:ConfigFileFormat).
 */
export const autoconfig: Make = (answer, query, { name }) =>
  write('config-v1.1.xml', answer, query, name, (server) => usernameTemplate(answer, query, server))

/** The same file for the `isp` folder of one's own Thunderbird, with one's own user name. */
export const autoconfigIsp: Make = (answer, query, { name }) => {
  const user = ({ username }: ShownServer) => username || unknownUser(answer, query)
  // Thunderbird would replace these, and the format has no way to write them otherwise.
  if (answer.servers.some((server) => /%[a-z]+%/i.test(user(server)))) return refused('handOver.refused-unfit')
  return write(
    `${query.domain}.xml`,
    answer,
    query,
    name,
    query.localPart === undefined ? (server) => usernameTemplate(answer, query, server) : user,
  )
}

function write(file: string, answer: Found, query: Query, name: string, user: (server: ShownServer) => string) {
  if (query.domain === '') return refused('handOver.refused-no-domain')
  const needed = [accountFor(answer, query, ['imap', 'pop3'], { oauth: true }), accountFor(answer, query, ['smtp'], { oauth: true })]
  const lacking = needed.find((account) => account.is === 'refused')
  if (lacking) return lacking
  const servers = answer.servers.filter(({ security, missing }) => security !== 'none' && !missing)
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<clientConfig version="1.1">',
    `  <emailProvider id="${xmlEscaped(query.domain)}">`,
    element('    ', 'domain', query.domain),
    element('    ', 'displayName', name),
    element('    ', 'displayShortName', name),
    ...servers.flatMap((server) => section(server, user(server), answer)),
    ...(answer.provider?.help.slice(0, 1) ?? []).map((url) => `    <documentation url="${xmlEscaped(url)}"/>`),
    '  </emailProvider>',
    '</clientConfig>',
  ]
  return textFile(file, lines, 'text/xml')
}

function section({ protocol, host, port, security }: ShownServer, user: string, { provider }: Found): string[] {
  const tag = protocol === 'smtp' ? 'outgoingServer' : 'incomingServer'
  const ways = provider?.signIn ?? []
  const auths = [
    ...(ways.includes('oauth2') && hasThunderbirdOauth(host) ? ['OAuth2'] : []),
    ...(ways.length > 0 && ways.every((way) => way === 'oauth2') ? [] : ['password-cleartext']),
  ]
  return [
    `    <${tag} type="${protocol}">`,
    element('      ', 'hostname', host),
    element('      ', 'port', String(port)),
    element('      ', 'socketType', security === 'tls' ? 'SSL' : 'STARTTLS'),
    ...(auths.length > 0 ? auths : ['OAuth2']).map((auth) => element('      ', 'authentication', auth)),
    element('      ', 'username', user),
    `    </${tag}>`,
  ]
}

function element(indent: string, name: string, text: string): string {
  return `${indent}<${name}>${xmlEscaped(text)}</${name}>`
}
