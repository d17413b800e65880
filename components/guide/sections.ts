import type { ComponentType } from 'preact'
import type { BundledClient } from '../../data/dataset.ts'
import type { TextKey } from '../../seams/text.ts'
import { Certificate } from './Certificate.tsx'
import { Clients } from './Clients.tsx'
import { Encryption } from './Encryption.tsx'
import { First } from './First.tsx'
import { Limits } from './Limits.tsx'
import { PortHistory } from './PortHistory.tsx'
import { Ports } from './Ports.tsx'
import { Protocols } from './Protocols.tsx'
import { rfc, type Source } from './sources.ts'
import { Username } from './Username.tsx'

/** One question that the guide answers. Its title, its answer in short and further words for the search are texts named after it. */
export interface GuideSection {
  /** The anchor in the page's address: the popup links to it. */
  id: SectionId
  Body: ComponentType<{ clients: BundledClient[] }>
  sources: Source[]
}

/** Sections whose title is a text, with `-short` and `-words` beside it. */
type SectionId = { [Key in TextKey]: Key extends `guide.${infer Id}-short` ? Id : never }[TextKey]

export const sections: GuideSection[] = [
  {
    id: 'protocols',
    Body: Protocols,
    sources: [
      rfc(9051, 'IMAP4rev2'),
      rfc(1939, 'Post Office Protocol, version 3'),
      rfc(5321, 'Simple Mail Transfer Protocol'),
      rfc(6409, 'Message Submission for Mail'),
    ],
  },
  {
    id: 'ports',
    Body: Ports,
    sources: [
      rfc(8314, 'Cleartext Considered Obsolete'),
      rfc(5068, 'Email Submission Operations'),
      { name: 'IANA: port numbers', url: 'https://www.iana.org/assignments/service-names-port-numbers/' },
      { name: 'Comcast: port 25', url: 'https://corporate.comcast.com/comcast-voices/updated-management-of-smtp-port-25' },
      { name: 'DigitalOcean: SMTP', url: 'https://docs.digitalocean.com/support/why-is-smtp-blocked/' },
    ],
  },
  {
    id: 'encryption',
    Body: Encryption,
    sources: [
      rfc(8314, 'Cleartext Considered Obsolete'),
      rfc(2595, 'TLS with IMAP and POP3'),
      rfc(3207, 'SMTP STARTTLS'),
      rfc(7568, 'Deprecating SSL 3.0'),
      rfc(8446, 'TLS 1.3'),
    ],
  },
  { id: 'clients', Body: Clients, sources: [] },
  {
    id: 'port-history',
    Body: PortHistory,
    sources: [
      rfc(8314, 'section 7.3, port 465'),
      rfc(2476, 'Message Submission (1998)'),
      {
        name: 'Fastmail: SSL, TLS and STARTTLS',
        url: 'https://www.fastmail.help/hc/en-us/articles/360058753834-SSL-TLS-and-STARTTLS',
      },
      {
        name: 'Microsoft: Outlook.com settings',
        url: 'https://support.microsoft.com/office/pop-imap-and-smtp-settings-8361e398-8af4-4e97-b147-6c6c4ac95353',
      },
      { name: 'Apple: iCloud Mail settings', url: 'https://support.apple.com/102525' },
    ],
  },
  {
    id: 'first',
    Body: First,
    sources: [
      { name: 'Google: app passwords', url: 'https://support.google.com/accounts/answer/185833' },
      { name: 'Apple: app-specific passwords', url: 'https://support.apple.com/102654' },
      { name: 'Яндекс: почтовые программы', url: 'https://yandex.ru/support/mail/mail-clients/others.html' },
      {
        name: 'Microsoft: Outlook.com settings',
        url: 'https://support.microsoft.com/office/pop-imap-and-smtp-settings-8361e398-8af4-4e97-b147-6c6c4ac95353',
      },
      { name: 'Proton Mail Bridge', url: 'https://proton.me/mail/bridge' },
      rfc(7628, 'SASL for OAuth'),
    ],
  },
  {
    id: 'username',
    Body: Username,
    sources: [
      rfc(6186, 'section 4, user identifiers'),
      { name: 'SendGrid: SMTP', url: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/getting-started-smtp' },
    ],
  },
  {
    id: 'limits',
    Body: Limits,
    sources: [
      { name: 'Google Workspace: sending limits', url: 'https://support.google.com/a/answer/166852' },
      { name: 'Apple: mailbox size and limits', url: 'https://support.apple.com/102198' },
      rfc(2045, 'section 6.8, base64'),
    ],
  },
  {
    id: 'certificate',
    Body: Certificate,
    sources: [
      rfc(9525, 'Service Identity in TLS'),
      rfc(7817, 'TLS Server Identity Check for Email'),
      rfc(8314, 'section 5.2, certificates'),
    ],
  },
]
