import type { Absence } from '../lookup/answer.ts'
import type { Protocol } from '../lookup/server.ts'
import { text } from '../seams/text.ts'
import { Notice, type NoticeKind } from './Notice.tsx'

interface Props {
  protocol: Protocol
  why: Absence
  name: string
}

const notices: Partial<Record<Protocol, NoticeKind>> = { imap: 'no-imap', pop3: 'no-pop3' }

/** Why there is no server for a protocol: never a gap. */
export function Absent({ protocol, why, name }: Props) {
  const sentence = text(`absent.${why}`, { name, protocol: protocol.toUpperCase() })
  const notice = notices[protocol]
  return notice === undefined || why === 'unknown' ? <p class="notice plain">{sentence}</p> : <Notice kind={notice}>{sentence}</Notice>
}
