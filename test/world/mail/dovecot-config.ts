import type { MailPorts } from './ports.ts'

interface Options {
  /** Where its certificate.pem, key.pem and users are, and where mail goes. */
  folder: string
  ports: MailPorts
  /** As whom it runs altogether. */
  user: string
  group: string
  /** What `dovecot --version` prints: 2.4 has other words for many settings. */
  version: string
}

/** Dovecot's configuration: no root, loopback only, no password without TLS. Mail goes to `mail/USER`. */
export function dovecotConfig({ folder, ports, user, group, version }: Options): string {
  const isOld = version.startsWith('2.3')
  return `
${isOld ? '' : 'dovecot_config_version = 2.4.0\ndovecot_storage_version = 2.4.0'}
protocols = imap pop3 lmtp
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = /dev/stderr
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
# "yes" would take passwords without TLS from the same machine.
ssl = required
auth_mechanisms = plain login
# A name is taken as it is typed: any character, no lower case, no second part.
auth_username_chars =
recipient_delimiter =
${isOld ? oldWords(folder) : newWords(folder)}
service anvil {
  chroot =
}
service imap-login {
  chroot =
  ${listener('imap', ports.imap)}
  ${listener('imaps', ports.imaps, 'ssl = yes')}
}
service pop3-login {
  chroot =
  ${listener('pop3', ports.pop3)}
  ${listener('pop3s', ports.pop3s, 'ssl = yes')}
}
service lmtp {
  user = ${user}
  ${listener('lmtp', ports.lmtp)}
}
service auth {
  ${listener('sasl', ports.sasl)}
}
`
}

function listener(name: string, port: number, more = ''): string {
  return `inet_listener ${name} {\n    port = ${port}\n    ${more}\n  }`
}

function oldWords(folder: string): string {
  return `
auth_username_format = %u
ssl_cert = <${folder}/certificate.pem
ssl_key = <${folder}/key.pem
mail_location = maildir:${folder}/mail/%u
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = static
  args = home=${folder}/mail/%u
}`
}

function newWords(folder: string): string {
  return `
auth_username_format = %{user}
ssl_server_cert_file = ${folder}/certificate.pem
ssl_server_key_file = ${folder}/key.pem
mail_driver = maildir
mail_path = ${folder}/mail/%{user}
passdb passwd-file {
  passwd_file_path = ${folder}/users
}
userdb static {
  fields {
    home = ${folder}/mail/%{user}
  }
}`
}
