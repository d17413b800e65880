/** The checks know nothing of the code that they watch over: each is written anew from its standard. */

const hostLetters = new Set('abcdefghijklmnopqrstuvwxyz0123456789-')

/** A host name: labels of 1 to 63 letters, digits and hyphens, none at either end, 253 in all (RFC 1123 §2.1). */
export function isHost(name: string): boolean {
  return name.length <= 253 && name.split('.').every((label) => isLabel(label, hostLetters))
}

/** A name that may be asked about: some of its labels begin with an underscore (RFC 8552), a key may have one within. */
export function isAskable(name: string): boolean {
  return name.length <= 253 && name.split('.').every((label) => isLabel(label.replaceAll('_', ''), hostLetters) && label.length <= 63)
}

function isLabel(label: string, letters: ReadonlySet<string>): boolean {
  if (label.length < 1 || label.length > 63 || label.startsWith('-') || label.endsWith('-')) return false
  for (const letter of label) if (!letters.has(letter)) return false
  return true
}

export function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 1 && port <= 65_535
}

/** Whether something in a text can't be seen, turns the direction or is half a character. */
export function isDisguised(text: string): boolean {
  return /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/u.test(text)
}

/** Every text inside a value, with the way to it. */
export function textsIn(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))
}
