/** A file's text: UTF-8, or UTF-16 with a byte order mark. What can't be decoded becomes U+FFFD. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  // Without its carriage returns, on which the parser spends time by the square of their number.
  return new TextDecoder(encoding).decode(bytes).replaceAll(/\r\n?/g, '\n').trimStart()
}
