/** A text from a stranger without what could disguise it: control characters, direction marks, invisible letters. */
export function plainText(text: string): string {
  return text
    .replaceAll(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '')
    .trim()
}
