import type { Query } from '../../lookup/address.ts'
import type { Found, ShownServer } from '../../lookup/answer.ts'

/**
 * The user name with the placeholders of Mozilla's autoconfig format instead of this mailbox, so that one file serves
 * everybody at the domain. The address where nobody knows better.
 */
export function usernameTemplate({ usernameRule, file }: Found, { localPart, shownDomain }: Query, server: ShownServer): string {
  const { username, host, port } = server
  if (localPart !== undefined && username === localPart) return '%EMAILLOCALPART%'
  if (username !== '' && username !== `${localPart}@${shownDomain}`) {
    const published =
      file?.is === 'settings' ? file.servers.find((other) => other.host === host && other.port === port)?.username : undefined
    if (typeof published === 'object') return published.other
  }
  return username === '' && usernameRule === 'local-part' ? '%EMAILLOCALPART%' : '%EMAILADDRESS%'
}
