/** A tile with the provider's first letter, in a hue made from its name: nobody's logo is copied. */
export function Monogram({ name }: { name: string }) {
  const letter = Array.from(name.replace(/^[^\p{L}\p{N}]+/u, ''))[0] ?? '@'
  return (
    <span class={`monogram hue${hueOf(name)}`} aria-hidden="true">
      {letter.toUpperCase()}
    </span>
  )
}

/** One of eight hues; inline styles are against the content security policy. */
function hueOf(name: string): number {
  return Array.from(name).reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 997, 7) % 8
}
