/** In double quotes, with `\` before `"` and `\`: mbsync(1). */
export function backslashQuoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`
}

/** One word of a POSIX shell (XCU 2.2.2); NeoMutt's configuration reads it the same way. */
export function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/**
 * A string literal of JSON (RFC 8259 §7). JavaScript, Python, TOML basic strings and YAML double-quoted scalars read it
 * as the same text, as long as it has no control characters.
 */
export function jsonQuoted(text: string): string {
  return JSON.stringify(text)
}

/** A string literal of PHP in which nothing is expanded: only `'` and `\` mean anything. */
export function phpQuoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`
}

/** Text of an element or attribute (XML 1.0 §2.4). */
export function xmlEscaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character)
}

/** A part of a URL with nothing left that could mean something there (RFC 3986 §2.3). */
export function percentEncoded(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}
