/** A text from a stranger without what could disguise it: control characters, direction marks, invisible spaces. */
export function plainText(text: string): string {
  return text
    .replaceAll(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Bidi_Control}\u200b\u2060\ufeff]/gu, '')
    .trim()
}
