import type { ComponentChildren } from 'preact'

/** What a person must know or do; the kinds are part of the popup's public surface. */
export type NoticeKind =
  | 'app-password'
  | 'oauth-only'
  | 'enable-first'
  | 'bridge'
  | 'paid-plan'
  | 'no-pop3'
  | 'no-imap'
  | 'closed'
  | 'unencrypted'
  | 'outside-domain'
  | 'host-missing'
  | 'guess'
  | 'gateway'
  | 'send-limit'
  | 'offline'
  | 'resolver-failed'

interface Props {
  kind: NoticeKind
  tone?: 'plain' | 'amber' | 'danger'
  children: ComponentChildren
}

export function Notice({ kind, tone = 'plain', children }: Props) {
  return (
    <p class={`notice ${tone}`} data-notice={kind}>
      {children}
    </p>
  )
}
