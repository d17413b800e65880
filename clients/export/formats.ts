import type { TextKey } from '../../seams/text.ts'
import { aerc } from './aerc.ts'
import { autoconfig, autoconfigIsp } from './autoconfig.ts'
import { csv } from './csv.ts'
import { curl } from './curl.ts'
import { django } from './django.ts'
import { dnsRecords } from './dns-records.ts'
import type { Make } from './exported.ts'
import { fetchmail } from './fetchmail.ts'
import { getmail } from './getmail.ts'
import { himalaya } from './himalaya.ts'
import { homeAssistant } from './home-assistant.ts'
import { json } from './json.ts'
import { laravel } from './laravel.ts'
import { link } from './link.ts'
import { markdown } from './markdown.ts'
import { mbsync } from './mbsync.ts'
import { mobileconfig } from './mobileconfig.ts'
import { msmtp } from './msmtp.ts'
import { neomutt } from './neomutt.ts'
import { nodemailer } from './nodemailer.ts'
import { phpmailer } from './phpmailer.ts'
import { postfix } from './postfix.ts'
import { prf } from './prf.ts'
import { python } from './python.ts'
import { text } from './text.ts'
import { textQr } from './text-qr.ts'
import { thunderbirdQr } from './thunderbird-qr.ts'
import { urls } from './urls.ts'
import { wordpress } from './wordpress.ts'

export interface Format {
  id: string
  group: 'text' | 'phone' | 'computer' | 'admin' | 'program'
  /** Its name on the screen. */
  title: TextKey
  /** One line that says what to do with it. */
  use: TextKey
  /** What it makes is there to be drawn (`drawQr`) and scanned. */
  isQr?: true
  make: Make
}

/** Everything that an answer can be handed over as, in the order in which it is shown. */
export const formats: readonly Format[] = [
  { id: 'text', group: 'text', title: 'handOver.text', use: 'handOver.text-use', make: text },
  { id: 'markdown', group: 'text', title: 'handOver.markdown', use: 'handOver.markdown-use', make: markdown },
  { id: 'json', group: 'text', title: 'handOver.json', use: 'handOver.json-use', make: json },
  { id: 'csv', group: 'text', title: 'handOver.csv', use: 'handOver.csv-use', make: csv },
  { id: 'link', group: 'text', title: 'handOver.link', use: 'handOver.link-use', make: link },
  { id: 'mobileconfig', group: 'phone', title: 'handOver.mobileconfig', use: 'handOver.mobileconfig-use', make: mobileconfig },
  { id: 'tb-qr', group: 'phone', title: 'handOver.tb-qr', use: 'handOver.tb-qr-use', isQr: true, make: thunderbirdQr },
  { id: 'text-qr', group: 'phone', title: 'handOver.text-qr', use: 'handOver.text-qr-use', isQr: true, make: textQr },
  { id: 'autoconfig-isp', group: 'computer', title: 'handOver.autoconfig-isp', use: 'handOver.autoconfig-isp-use', make: autoconfigIsp },
  { id: 'prf', group: 'computer', title: 'handOver.prf', use: 'handOver.prf-use', make: prf },
  { id: 'urls', group: 'computer', title: 'handOver.urls', use: 'handOver.urls-use', make: urls },
  { id: 'autoconfig', group: 'admin', title: 'handOver.autoconfig', use: 'handOver.autoconfig-use', make: autoconfig },
  { id: 'dns-records', group: 'admin', title: 'handOver.dns-records', use: 'handOver.dns-records-use', make: dnsRecords },
  { id: 'mbsync', group: 'program', title: 'handOver.mbsync', use: 'handOver.mbsync-use', make: mbsync },
  { id: 'msmtp', group: 'program', title: 'handOver.msmtp', use: 'handOver.msmtp-use', make: msmtp },
  { id: 'neomutt', group: 'program', title: 'handOver.neomutt', use: 'handOver.neomutt-use', make: neomutt },
  { id: 'aerc', group: 'program', title: 'handOver.aerc', use: 'handOver.aerc-use', make: aerc },
  { id: 'himalaya', group: 'program', title: 'handOver.himalaya', use: 'handOver.himalaya-use', make: himalaya },
  { id: 'getmail', group: 'program', title: 'handOver.getmail', use: 'handOver.getmail-use', make: getmail },
  { id: 'fetchmail', group: 'program', title: 'handOver.fetchmail', use: 'handOver.fetchmail-use', make: fetchmail },
  { id: 'postfix', group: 'program', title: 'handOver.postfix', use: 'handOver.postfix-use', make: postfix },
  { id: 'nodemailer', group: 'program', title: 'handOver.nodemailer', use: 'handOver.nodemailer-use', make: nodemailer },
  { id: 'python', group: 'program', title: 'handOver.python', use: 'handOver.python-use', make: python },
  { id: 'phpmailer', group: 'program', title: 'handOver.phpmailer', use: 'handOver.phpmailer-use', make: phpmailer },
  { id: 'django', group: 'program', title: 'handOver.django', use: 'handOver.django-use', make: django },
  { id: 'laravel', group: 'program', title: 'handOver.laravel', use: 'handOver.laravel-use', make: laravel },
  { id: 'wordpress', group: 'program', title: 'handOver.wordpress', use: 'handOver.wordpress-use', make: wordpress },
  { id: 'home-assistant', group: 'program', title: 'handOver.home-assistant', use: 'handOver.home-assistant-use', make: homeAssistant },
  { id: 'curl', group: 'program', title: 'handOver.curl', use: 'handOver.curl-use', make: curl },
]
