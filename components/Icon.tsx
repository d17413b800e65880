/** Line drawings on a 20 × 20 grid. */
const paths = {
  at: 'M10 6.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8Zm3.4 3.4v1.2a2.2 2.2 0 0 0 4.3 0V10a7.7 7.7 0 1 0-3 6.1',
  cross: 'M5 5l10 10M15 5L5 15',
  copy: 'M7.5 7.5h9v9h-9zM12.5 7.5v-4h-9v9h4',
  down: 'M6 8l4 4 4-4',
  more: 'M10 4.6v.1M10 10v.1M10 15.4v.1',
  pin: 'M3.5 4.5h13v11h-13zM12 4.5v11',
  tick: 'M4 10.5l4 4 8-9',
} as const

/** A small drawing without meaning of its own: the button around it carries the name. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
