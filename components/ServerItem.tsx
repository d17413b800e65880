import type { ComponentChildren } from 'preact'
import type { ShownServer } from '../lookup/answer.ts'

/** The element that stands for one server; its attributes are part of the popup's public surface. */
export function ServerItem({ server, children }: { server: ShownServer; children: ComponentChildren }) {
  return (
    <div
      data-protocol={server.protocol}
      data-host={server.host}
      data-port={server.port}
      data-security={server.security}
      data-username={server.username}
      data-recommended={server.recommended}
    >
      {children}
    </div>
  )
}
