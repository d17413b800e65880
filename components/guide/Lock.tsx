interface Props {
  /** The middle of the lock. */
  x: number
  y: number
  /** Open = encryption is switched on later. */
  open?: boolean
}

/** A padlock of 10 by 13 units. */
export function Lock({ x, y, open = false }: Props) {
  return (
    <g class="lock" transform={`translate(${x - 5} ${y - 6.5})`}>
      <path d={open ? 'M2 5.5V3a3 3 0 0 1 5.6-1.4' : 'M2 5.5V3.5a3 3 0 0 1 6 0v2'} />
      <rect x="0" y="5.5" width="10" height="7.5" rx="1.8" />
    </g>
  )
}
