import type { MailPorts } from './ports.ts'

interface Options {
  folder: string
  ports: MailPorts
}

/** Postfix's main.cf: takes mail from people who sign in, over TLS, and hands mail for firm.example to Dovecot; none leaves. */
export function mainCf({ folder, ports }: Options): string {
  return `
compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
maillog_file = /dev/stdout
myhostname = localhost
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mydestination =
mynetworks =
alias_maps =
alias_database =
virtual_mailbox_domains = firm.example
virtual_mailbox_maps = static:dovecot-decides
virtual_transport = lmtp:inet:127.0.0.1:${ports.lmtp}
default_transport = error:no mail leaves this machine
smtpd_tls_chain_files = ${folder}/config/key.pem, ${folder}/config/certificate.pem
smtpd_tls_security_level = encrypt
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:${ports.sasl}
smtpd_relay_restrictions = permit_sasl_authenticated, reject
`
}

/** Postfix's master.cf: the services that the journeys need, none of them in a chroot. */
export function masterCf({ ports }: Pick<Options, 'ports'>): string {
  return `
127.0.0.1:${ports.submission} inet n - n - - smtpd
127.0.0.1:${ports.submissions} inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
`
}
