/** Hosts at which Thunderbird, on computers and on Android, signs in through the browser. */
const hosts = new Set([
  'imap.gmail.com',
  'smtp.gmail.com',
  'imap.googlemail.com',
  'smtp.googlemail.com',
  'outlook.office365.com',
  'smtp.office365.com',
  'smtp-mail.outlook.com',
  'imap.mail.yahoo.com',
  'smtp.mail.yahoo.com',
  'imap.aol.com',
  'smtp.aol.com',
  'imap.fastmail.com',
  'smtp.fastmail.com',
  'mail.thundermail.com',
])

/** Whether Thunderbird knows how to sign in with OAuth 2 there. */
export function hasThunderbirdOauth(host: string): boolean {
  return hosts.has(host.toLowerCase())
}
