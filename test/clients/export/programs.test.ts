import { describe, expect, test } from 'vitest'
import { aerc } from '../../../clients/export/aerc.ts'
import { curl } from '../../../clients/export/curl.ts'
import { django } from '../../../clients/export/django.ts'
import type { Make } from '../../../clients/export/exported.ts'
import { fetchmail } from '../../../clients/export/fetchmail.ts'
import { getmail } from '../../../clients/export/getmail.ts'
import { himalaya } from '../../../clients/export/himalaya.ts'
import { homeAssistant } from '../../../clients/export/home-assistant.ts'
import { laravel } from '../../../clients/export/laravel.ts'
import { mbsync } from '../../../clients/export/mbsync.ts'
import { msmtp } from '../../../clients/export/msmtp.ts'
import { neomutt } from '../../../clients/export/neomutt.ts'
import { nodemailer } from '../../../clients/export/nodemailer.ts'
import { phpmailer } from '../../../clients/export/phpmailer.ts'
import { postfix } from '../../../clients/export/postfix.ts'
import { prf } from '../../../clients/export/prf.ts'
import { python } from '../../../clients/export/python.ts'
import { wordpress } from '../../../clients/export/wordpress.ts'
import { type Case, cases, make } from '../../build/hand-over.ts'

interface Row {
  what: string
  format: Make
  one: Case
  /** Lines that stand there. */
  has: string[]
  /** Words that do not. */
  lacks?: string[]
}

const { implicit, starttls, pop3Only, relay, oauthOnly } = cases

const rows: Row[] = [
  {
    what: 'mbsync: TLS',
    format: mbsync,
    one: implicit,
    has: ['Host imap.firm.example', 'Port 993', 'SSLType IMAPS', 'PassCmd "pass show mail"'],
  },
  { what: 'mbsync: STARTTLS', format: mbsync, one: starttls, has: ['Port 143', 'SSLType STARTTLS'], lacks: ['SSLType IMAPS'] },
  { what: 'mbsync: OAuth', format: mbsync, one: oauthOnly, has: ['AuthMechs XOAUTH2', 'PassCmd "oauth2-token mail"'] },
  {
    what: 'msmtp: TLS',
    format: msmtp,
    one: implicit,
    has: ['port 465', 'tls on', 'tls_starttls off', 'auth on', 'passwordeval "pass show mail"'],
  },
  { what: 'msmtp: STARTTLS', format: msmtp, one: relay, has: ['host smtp.firm.example', 'port 587', 'tls on', 'tls_starttls on'] },
  { what: 'msmtp: OAuth', format: msmtp, one: oauthOnly, has: ['auth xoauth2', 'passwordeval "oauth2-token mail"'] },
  {
    what: 'NeoMutt: TLS',
    format: neomutt,
    one: implicit,
    has: [
      "set imap_user='anna@firm.example'",
      "set folder='imaps://imap.firm.example:993/'",
      "set smtp_url='smtps://anna%40firm.example@smtp.firm.example:465'",
      'set smtp_pass="`pass show mail`"',
    ],
  },
  {
    what: 'NeoMutt: STARTTLS',
    format: neomutt,
    one: starttls,
    has: [
      'set ssl_starttls=yes',
      'set ssl_force_tls=yes',
      "set folder='imap://imap.firm.example:143/'",
      "set smtp_url='smtp://anna%40firm.example@smtp.firm.example:587'",
    ],
  },
  {
    what: 'NeoMutt: POP3',
    format: neomutt,
    one: pop3Only,
    has: ["set pop_host='pops://anna%40firm.example@pop.firm.example:995'"],
    lacks: ['imap'],
  },
  {
    what: 'NeoMutt: OAuth',
    format: neomutt,
    one: oauthOnly,
    has: ["set imap_oauth_refresh_command='oauth2-token mail'"],
    lacks: ['_pass='],
  },
  {
    what: 'aerc: TLS',
    format: aerc,
    one: implicit,
    has: ['source = imaps://anna%40firm.example@imap.firm.example:993', 'outgoing = smtps://anna%40firm.example@smtp.firm.example:465'],
  },
  {
    what: 'aerc: STARTTLS',
    format: aerc,
    one: starttls,
    has: ['source = imap://anna%40firm.example@imap.firm.example:143', 'outgoing = smtp://anna%40firm.example@smtp.firm.example:587'],
  },
  { what: 'aerc: OAuth', format: aerc, one: oauthOnly, has: ['source = imaps+xoauth2://anna%40firm.example@imap.firm.example:993'] },
  { what: 'Himalaya: TLS', format: himalaya, one: implicit, has: ['imap.server = "imaps://imap.firm.example:993"'], lacks: ['starttls'] },
  {
    what: 'Himalaya: STARTTLS',
    format: himalaya,
    one: starttls,
    has: [
      'imap.server = "imap://imap.firm.example:143"',
      'imap.starttls = true',
      'smtp.server = "smtp://smtp.firm.example:587"',
      'smtp.starttls = true',
    ],
  },
  { what: 'Himalaya: sending only', format: himalaya, one: relay, has: ['smtp.starttls = true'], lacks: ['imap'] },
  {
    what: 'Himalaya: OAuth',
    format: himalaya,
    one: oauthOnly,
    has: ['imap.sasl.xoauth2.token.command = "oauth2-token mail"'],
    lacks: ['plain'],
  },
  {
    what: 'getmail: TLS',
    format: getmail,
    one: implicit,
    has: ['type = SimpleIMAPSSLRetriever', 'port = 993', 'password_command = ("pass", "show", "mail")'],
  },
  {
    what: 'getmail: POP3',
    format: getmail,
    one: pop3Only,
    has: ['type = SimplePOP3SSLRetriever', 'server = pop.firm.example', 'port = 995'],
  },
  { what: 'getmail: OAuth', format: getmail, one: oauthOnly, has: ['use_xoauth2 = True', 'password_command = ("oauth2-token", "mail")'] },
  {
    what: 'fetchmail: TLS',
    format: fetchmail,
    one: implicit,
    has: ['poll imap.firm.example service 993 protocol IMAP', '  ssl', '  sslproto "TLS1.2+"'],
  },
  {
    what: 'fetchmail: STARTTLS',
    format: fetchmail,
    one: starttls,
    has: ['poll imap.firm.example service 143 protocol IMAP', '  sslproto "TLS1.2+"'],
    lacks: ['\n  ssl\n'],
  },
  { what: 'fetchmail: POP3', format: fetchmail, one: pop3Only, has: ['poll pop.firm.example service 995 protocol POP3'] },
  {
    what: 'Postfix: TLS',
    format: postfix,
    one: implicit,
    has: ['relayhost = [smtp.firm.example]:465', 'smtp_tls_wrappermode = yes', 'smtp_tls_security_level = encrypt'],
  },
  {
    what: 'Postfix: STARTTLS',
    format: postfix,
    one: relay,
    has: [
      'relayhost = [smtp.firm.example]:587',
      'smtp_tls_wrappermode = no',
      'smtp_tls_security_level = encrypt',
      '# [smtp.firm.example]:587 anna@firm.example:PASSWORD',
    ],
  },
  { what: 'Nodemailer: TLS', format: nodemailer, one: implicit, has: ['    port: 465,', '    secure: true,'], lacks: ['requireTLS'] },
  { what: 'Nodemailer: STARTTLS', format: nodemailer, one: relay, has: ['    port: 587,', '    secure: false,', '    requireTLS: true,'] },
  {
    what: 'Nodemailer: OAuth',
    format: nodemailer,
    one: oauthOnly,
    has: [`    auth: { type: 'OAuth2', user: "anna@firm.example", accessToken: process.env.MAIL_ACCESS_TOKEN },`],
  },
  {
    what: 'Python: TLS',
    format: python,
    one: implicit,
    has: [
      'with imaplib.IMAP4_SSL("imap.firm.example", 993, ssl_context=context) as mailbox:',
      'with smtplib.SMTP_SSL("smtp.firm.example", 465, context=context) as server:',
    ],
    lacks: ['starttls', 'poplib'],
  },
  {
    what: 'Python: STARTTLS',
    format: python,
    one: starttls,
    has: [
      'with imaplib.IMAP4("imap.firm.example", 143) as mailbox:',
      '    mailbox.starttls(ssl_context=context)',
      'with smtplib.SMTP("smtp.firm.example", 587) as server:',
      '    server.starttls(context=context)',
    ],
  },
  {
    what: 'Python: POP3',
    format: python,
    one: pop3Only,
    has: ['import poplib', 'mailbox = poplib.POP3_SSL("pop.firm.example", 995, context=context)'],
    lacks: ['import imaplib'],
  },
  {
    what: 'PHPMailer: TLS',
    format: phpmailer,
    one: implicit,
    has: ['$mail->Port = 465;', '$mail->SMTPSecure = PHPMailer::ENCRYPTION_SMTPS;'],
  },
  {
    what: 'PHPMailer: STARTTLS',
    format: phpmailer,
    one: relay,
    has: ['$mail->Port = 587;', '$mail->SMTPSecure = PHPMailer::ENCRYPTION_STARTTLS;'],
  },
  { what: 'Django: TLS', format: django, one: implicit, has: ['EMAIL_PORT = 465', 'EMAIL_USE_SSL = True'], lacks: ['EMAIL_USE_TLS'] },
  { what: 'Django: STARTTLS', format: django, one: relay, has: ['EMAIL_PORT = 587', 'EMAIL_USE_TLS = True'], lacks: ['EMAIL_USE_SSL'] },
  { what: 'Laravel: TLS', format: laravel, one: implicit, has: ['MAIL_SCHEME=smtps', 'MAIL_PORT=465', 'MAIL_PASSWORD='] },
  { what: 'Laravel: STARTTLS', format: laravel, one: relay, has: ['MAIL_SCHEME=smtp', 'MAIL_PORT=587', 'MAIL_PASSWORD='] },
  {
    what: 'WP Mail SMTP: TLS',
    format: wordpress,
    one: implicit,
    has: ["define( 'WPMS_SSL', 'ssl' );", "define( 'WPMS_SMTP_PORT', 465 );"],
  },
  {
    what: 'WP Mail SMTP: STARTTLS',
    format: wordpress,
    one: relay,
    has: ["define( 'WPMS_SSL', 'tls' );", "define( 'WPMS_SMTP_PORT', 587 );"],
  },
  { what: 'Home Assistant: TLS', format: homeAssistant, one: implicit, has: ['    port: 465', '    encryption: tls'] },
  {
    what: 'Home Assistant: STARTTLS',
    format: homeAssistant,
    one: relay,
    has: ['    port: 587', '    encryption: starttls', '    password: !secret mail_password'],
  },
  {
    what: 'curl: TLS',
    format: curl,
    one: implicit,
    has: [`curl --ssl-reqd --url 'imaps://imap.firm.example:993/' --user 'anna@firm.example'`],
  },
  {
    what: 'curl: STARTTLS',
    format: curl,
    one: relay,
    has: [`curl --ssl-reqd --url 'smtp://smtp.firm.example:587/' --user 'anna@firm.example' --request 'NOOP'`],
  },
  {
    what: 'Outlook: TLS',
    format: prf,
    one: implicit,
    has: ['Account1=IMAP_I_Mail', 'IMAPPort=993', 'IMAPUseSSL=1', 'SMTPPort=465', 'SMTPSecureConnection=1'].map((line) => `${line}\r`),
  },
  {
    what: 'Outlook: POP3',
    format: prf,
    one: pop3Only,
    has: ['Account1=I_Mail', 'POP3Port=995', 'POP3UseSSL=1', 'DeliverToStore=Service1'].map((line) => `${line}\r`),
  },
]

test.each(rows)('$what', ({ format, one, has, lacks = [] }) => {
  const made = make(format, one)
  expect(made.split('\n')).toEqual(expect.arrayContaining(has))
  expect(lacks.filter((word) => made.includes(word))).toEqual([])
})

describe('a program that takes TLS from the first byte only', () => {
  const [imap143, , smtp587] = starttls.answer.servers
  const [imap993] = implicit.answer.servers

  test('gets such a server even where STARTTLS is recommended', () => {
    const servers = [imap143, imap993, smtp587].filter((server) => server !== undefined)
    const one = { query: starttls.query, answer: { ...starttls.answer, servers } }
    expect(make(getmail, one)).toContain('port = 993\n')
    expect(make(mbsync, one)).toContain('Port 143\n')
  })

  test('says STARTTLS in an Outlook profile for outgoing mail', () => {
    const servers = [imap993, smtp587].filter((server) => server !== undefined)
    expect(make(prf, { query: starttls.query, answer: { ...starttls.answer, servers } })).toContain('SMTPPort=587\r\nSMTPUseAuth=1\r\n')
    expect(make(prf, { query: starttls.query, answer: { ...starttls.answer, servers } })).toContain('SMTPSecureConnection=2\r\n')
  })
})

test('what only the person knows is written as something to be replaced', () => {
  expect(make(msmtp, cases.domainOnly)).toContain('user "YOUR-NAME@firm.example"\n')
})
