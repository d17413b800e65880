type Program =
  | 'chromium'
  | 'firefox'
  | 'bind'
  | 'dovecot'
  | 'dovecot-imap'
  | 'dovecot-pop3'
  | 'dovecot-lmtp'
  | 'postfix'
  | 'mbsync'
  | 'msmtp'
  | 'neomutt'
  | 'getmail'
  | 'fetchmail'
  | 'curl'
  | 'python3'
  | 'script'

export function findProgram(kind: Program): string | undefined
