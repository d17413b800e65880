import { text } from '../../seams/text.ts'
import { Drawing } from './Drawing.tsx'
import { Lock } from './Lock.tsx'

/** TLS from the first byte and STARTTLS, one above the other on a time line. */
export function Lanes() {
  return (
    <Drawing name="lanes" height={190}>
      <Heading y={14} way={text('security.tls')} ports="993, 995, 465" />
      <Part x={0} y={24} width={70} is="keys" says={text('guide.keys')} />
      <Part x={74} y={24} width={266} is="encrypted" says={text('guide.encrypted')} />
      <Heading y={90} way={text('security.starttls')} ports="143, 110, 587" />
      <Part x={0} y={100} width={86} is="plain" says={text('guide.hello')} />
      <Part x={90} y={100} width={70} is="keys" says={text('guide.keys')} />
      <Part x={164} y={100} width={176} is="encrypted" says={text('guide.encrypted')} />
      <path class="bracket" d="M1 140v5h84v-5" />
      <text x="0" y="159" class="warned">
        {text('guide.readable')}
      </text>
      <path class="axis" d="M0 172h330m-6-4 6 4-6 4" />
      <text x="340" y="188" class="end small">
        {text('guide.time')}
      </text>
    </Drawing>
  )
}

function Heading({ y, way, ports }: { y: number; way: string; ports: string }) {
  return (
    <text x="0" y={y}>
      <tspan class="strong">{way}</tspan> {ports}
    </text>
  )
}

interface Stretch {
  x: number
  y: number
  width: number
  is: 'plain' | 'keys' | 'encrypted'
  says: string
}

function Part({ x, y, width, is, says }: Stretch) {
  const middle = x + width / 2
  return (
    <g class={`part ${is}`}>
      <rect x={x} y={y} width={width} height={34} rx={6} />
      {is === 'encrypted' && <Lock x={x + 16} y={y + 16.5} />}
      <text x={middle} y={y + 21} class="middle">
        {says}
      </text>
    </g>
  )
}
