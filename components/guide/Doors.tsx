import { text } from '../../seams/text.ts'
import { Drawing } from './Drawing.tsx'
import { Lock } from './Lock.tsx'

/** How a port looks: encrypted from the start, switching to it, or not for programs. */
type Look = 'tls' | 'starttls' | 'closed'

const rows: { title: 'guide.read' | 'guide.send' | 'guide.between'; doors: { port: number; protocol: string; look: Look }[] }[] = [
  {
    title: 'guide.read',
    doors: [
      { port: 993, protocol: 'IMAP', look: 'tls' },
      { port: 143, protocol: 'IMAP', look: 'starttls' },
      { port: 995, protocol: 'POP3', look: 'tls' },
      { port: 110, protocol: 'POP3', look: 'starttls' },
    ],
  },
  {
    title: 'guide.send',
    doors: [
      { port: 465, protocol: 'SMTP', look: 'tls' },
      { port: 587, protocol: 'SMTP', look: 'starttls' },
      { port: 2525, protocol: 'SMTP', look: 'starttls' },
    ],
  },
  { title: 'guide.between', doors: [{ port: 25, protocol: 'SMTP', look: 'closed' }] },
]

/** Which port for what, as doors in three rows. */
export function Doors() {
  return (
    <Drawing name="doors" height={252}>
      {rows.map(({ title, doors }, row) => (
        <g key={title} transform={`translate(0 ${row * 70})`}>
          <text x="0" y="36" class="strong">
            {text(title)}
          </text>
          {doors.map(({ port, protocol, look }, index) => (
            <g key={port} class={`door ${look}`} transform={`translate(${78 + index * 66} 4)`}>
              <path class="frame" d="M0 60V16A16 16 0 0 1 16 0h30a16 16 0 0 1 16 16v44z" />
              {look === 'closed' ? <path class="line" d="M25 12h12" /> : <Lock x={31} y={13} open={look === 'starttls'} />}
              <text x="31" y="36" class="middle number">
                {port}
              </text>
              <text x="31" y="51" class="middle small">
                {protocol}
              </text>
            </g>
          ))}
        </g>
      ))}
      <g class="door tls">
        <Lock x={83} y={226} />
        <text x="96" y="230">
          {text('guide.fromStart')}
        </text>
      </g>
      <g class="door starttls">
        <Lock x={83} y={245} open />
        <text x="96" y="249">
          {text('guide.switches')}
        </text>
      </g>
    </Drawing>
  )
}
