import { type TextKey, text } from '../../seams/text.ts'
import { Drawing } from './Drawing.tsx'

/** The way of a letter: from a program to its server, to the other server, to the other program. */
export function Journey() {
  return (
    <Drawing name="journey" height={232}>
      <Station x={4} y={4} is="program" name="guide.yourProgram" />
      <Station x={4} y={152} is="server" name="guide.yourServer" />
      <Station x={216} y={152} is="server" name="guide.theirServer" />
      <Station x={216} y={4} is="program" name="guide.theirProgram" />
      <path class="way" d="M64 86v56m-5-7 5 7 5-7" />
      <path class="way" d="M130 190h76m-7-5 7 5-7 5" />
      <path class="way" d="M276 144V90m-5 7 5-7 5 7" />
      <text x="76" y="109" class="strong">
        SMTP
      </text>
      <text x="76" y="125">
        465, 587
      </text>
      <text x="168" y="180" class="middle strong">
        SMTP
      </text>
      <text x="168" y="207" class="middle">
        25
      </text>
      <text x="264" y="109" class="end">
        <tspan class="strong">IMAP</tspan> 993
      </text>
      <text x="264" y="125" class="end">
        <tspan class="strong">POP3</tspan> 995
      </text>
    </Drawing>
  )
}

interface Stop {
  x: number
  y: number
  is: 'program' | 'server'
  name: TextKey
}

function Station({ x, y, is, name }: Stop) {
  return (
    <g class={`station ${is}`} transform={`translate(${x} ${y})`}>
      <rect class="frame" width="120" height="76" rx="10" />
      {is === 'program' ? (
        <>
          <rect class="line" x="44" y="14" width="32" height="24" rx="3" />
          <path class="line" d="m44 18 16 11 16-11" />
        </>
      ) : (
        <>
          <rect class="line" x="44" y="13" width="32" height="11" rx="2.5" />
          <rect class="line" x="44" y="27" width="32" height="11" rx="2.5" />
          <path class="line" d="M50 18.5h.1M50 32.5h.1M62 18.5h8M62 32.5h8" />
        </>
      )}
      <text x="60" y="60" class="middle">
        {text(name)}
      </text>
    </g>
  )
}
