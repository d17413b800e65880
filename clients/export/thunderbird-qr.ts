import { type Account, accountFor } from './account.ts'
import { addressOf } from './address.ts'
import { type Make, refused } from './exported.ts'
import { hasThunderbirdOauth } from './oauth-hosts.ts'

const protocolNumbers = { imap: 0, pop3: 1, smtp: 0 }
const securityNumbers = { none: 0, starttls: 2, tls: 3 }

/**
 * What the QR code for Thunderbird on Android says: version 1 of its import format, one account in one code
 * (https://github.com/thunderbird/thunderbird-android/blob/main/feature/migration/qrcode/qr-code-format.md). The app
 * takes no null and asks for the password itself.
 */
export const thunderbirdQr: Make = (answer, query) => {
  const incoming = accountFor(answer, query, ['imap', 'pop3'], { oauth: true })
  if (incoming.is === 'refused') return incoming
  const outgoing = accountFor(answer, query, ['smtp'], { oauth: true })
  if (outgoing.is === 'refused') return outgoing
  if (query.localPart === undefined) return refused('handOver.refused-no-address')
  const servers = [incoming, outgoing]
  if (servers.some(({ host }) => isLoopback(host))) return refused('handOver.refused-loopback')
  if (servers.some(({ auth, host }) => auth === 'oauth2' && !hasThunderbirdOauth(host))) return refused('handOver.refused-oauth')
  const address = addressOf(query)
  if (!/^[\x20-\x7e]+$/.test(address)) return refused('handOver.refused-ascii')
  const payload = [1, [1, 1], serverPart(incoming), [[serverPart(outgoing), [address, '']]]]
  return { is: 'file', name: 'thunderbird-qr.json', mime: 'application/json', text: JSON.stringify(payload) }
}

function serverPart({ protocol, host, port, security, user }: Account): (number | string)[] {
  return [protocolNumbers[protocol], host, port, securityNumbers[security], hasThunderbirdOauth(host) ? 6 : 1, user]
}

function isLoopback(host: string): boolean {
  return /^127\.|^localhost$/i.test(host)
}
